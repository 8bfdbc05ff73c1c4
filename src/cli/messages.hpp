// Everything that the command says on standard error. Text from outside is made harmless on the way.
#pragma once

#include <string>
#include <string_view>

#include <shilu/diagnostic.hpp>

namespace shilu::cli {

/// `shilu: error: MESSAGE` with a newline.
std::string error_line(std::string_view message, bool colour);

/// `shilu: note: MESSAGE` with a newline.
std::string note_line(std::string_view message, bool colour);

/// `FILE:LINE: warning: MESSAGE [CODE]` with a newline; without the line where the finding is about the whole input.
std::string diagnostic_line(std::string_view file, const Diagnostic& diagnostic, bool colour);

/// What is to be said about one input, kept until its turn comes: inputs are read several at once.
class Messages {
 public:
  void error(std::string_view message);
  void diagnostic(std::string_view file, const Diagnostic& diagnostic);
  bool empty() const { return lines_.empty(); }
  void print() const;

 private:
  std::string lines_;
};

/// Prints an error line.
void print_error(std::string_view message);

/// Prints a note line.
void print_note(std::string_view message);

/// Prints lines of our own below an error.
void print_hint(const std::string& lines);

}  // namespace shilu::cli
