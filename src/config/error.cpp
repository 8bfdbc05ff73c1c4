// What is wrong with a settings file, and where.
#include <shilu/settings.hpp>

#include "yaml/error.hpp"

namespace shilu {

SettingsError::SettingsError(const std::string& file, std::size_t line, std::size_t column, const std::string& message)
    : std::runtime_error(yaml::place(file, line, column) + message), line_(line), column_(column) {}

}  // namespace shilu
