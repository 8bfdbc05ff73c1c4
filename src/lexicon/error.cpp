// What is wrong with a lexicon file, and where.
#include <shilu/lexicon_error.hpp>

#include "yaml/error.hpp"

namespace shilu {

LexiconError::LexiconError(const std::string& file, std::size_t line, std::size_t column, const std::string& message)
    : std::runtime_error(yaml::place(file, line, column) + message), line_(line), column_(column) {}

}  // namespace shilu
