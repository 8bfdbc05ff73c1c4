// What is wrong with a lexicon file, and where.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

#include <shilu/api.hpp>

namespace shilu {

/// A lexicon file that cannot be used. `what()` is `file:line:column: message`,
/// or `file: message` with line 0 when the file as a whole is meant.
class SHILU_API LexiconError : public std::runtime_error {
 public:
  LexiconError(const std::string& file, std::size_t line, std::size_t column, const std::string& message);
  std::size_t line() const { return line_; }      ///< counted from 1; 0: the whole file
  std::size_t column() const { return column_; }  ///< counted from 1, in bytes

 private:
  std::size_t line_;
  std::size_t column_;
};

}  // namespace shilu
