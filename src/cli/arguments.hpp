// What was typed, word for word. What it means is decided in request.hpp.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace shilu::cli {

struct Arguments {
  std::string command;  ///< empty: none was given
  bool help = false;
  bool version = false;
  std::vector<std::string> operands;  ///< everything that is neither an option nor the value of one
  std::optional<std::string> format;
  std::optional<std::string> output;
  std::optional<std::string> encoding;
  std::optional<std::string> language;
  std::optional<std::string> stdin_filename;
  std::vector<std::string> lexicons;
  bool diagnostics = false;
  bool quiet = false;
};

/// `words` are the arguments after the program's name. Throws UsageError for unknown commands and options.
Arguments read_arguments(const std::vector<std::string>& words);

}  // namespace shilu::cli
