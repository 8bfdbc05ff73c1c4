#include "cli/messages.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <system_error>

#include "cli/terminal.hpp"
#include "cli/write_all.hpp"
#include "text/harmless.hpp"

namespace shilu::cli {
namespace {

std::string word(Severity severity, bool colour) {
  const std::string plain = std::string(to_string(severity)) + ":";
  if (!colour) return plain;
  switch (severity) {
    case Severity::error: return "\x1b[1;31m" + plain + "\x1b[0m";
    case Severity::warning: return "\x1b[1;33m" + plain + "\x1b[0m";
    case Severity::note: break;
  }
  return "\x1b[1m" + plain + "\x1b[0m";
}

/// Nobody is left to tell when standard error itself fails.
void print(const std::string& line) {
  try {
    write_all(STDERR_FILENO, line, "standard error");
  } catch (const std::system_error&) {
  }
}

}  // namespace

std::string error_line(std::string_view message, bool colour) {
  return fmt::format("shilu: {} {}\n", word(Severity::error, colour), text::harmless(message));
}

std::string note_line(std::string_view message, bool colour) {
  return fmt::format("shilu: {} {}\n", word(Severity::note, colour), text::harmless(message));
}

std::string diagnostic_line(std::string_view file, const Diagnostic& diagnostic, bool colour) {
  const std::string line = diagnostic.line == 0 ? "" : fmt::format("{}:", diagnostic.line);
  return fmt::format("{}:{} {} {} [{}]\n", text::harmless(file), line, word(diagnostic.severity, colour),
                     text::harmless(diagnostic.message), text::harmless(diagnostic.code));
}

void print_error(std::string_view message) { print(error_line(message, wants_colour(STDERR_FILENO))); }

void print_note(std::string_view message) { print(note_line(message, wants_colour(STDERR_FILENO))); }

void print_hint(const std::string& lines) { print(lines); }

void Messages::error(std::string_view message) { lines_ += error_line(message, wants_colour(STDERR_FILENO)); }

void Messages::diagnostic(std::string_view file, const Diagnostic& diagnostic) {
  lines_ += diagnostic_line(file, diagnostic, wants_colour(STDERR_FILENO));
}

void Messages::print() const {
  if (!lines_.empty()) cli::print(lines_);
}

}  // namespace shilu::cli
