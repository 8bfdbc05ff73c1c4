// What is wrong with a YAML text, and where; whoever reads the file says in which file.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

namespace shilu::yaml {

class Error : public std::runtime_error {
 public:
  Error(std::size_t line, std::size_t column, const std::string& message)
      : std::runtime_error(message), line_(line), column_(column) {}
  std::size_t line() const { return line_; }      ///< counted from 1; 0: the whole file
  std::size_t column() const { return column_; }  ///< counted from 1, in bytes

 private:
  std::size_t line_;
  std::size_t column_;
};

/// What a message about a file begins with: `file:line:column: `, `file: ` for the whole file.
inline std::string place(const std::string& file, std::size_t line, std::size_t column) {
  if (line == 0) return file + ": ";
  return file + ':' + std::to_string(line) + ':' + std::to_string(column) + ": ";
}

}  // namespace shilu::yaml
