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
  bool resume = false;
  bool bom = false;
  std::optional<std::string> chat_format;
  bool with_remarks = false;
  std::optional<std::string> jobs;
  bool quiet = false;
  // check
  std::vector<std::string> reports;
  std::optional<std::string> fail_level;
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::vector<std::string> require;
  std::optional<std::string> expect;
  std::optional<std::string> messages;
  std::optional<std::string> config;
  std::optional<std::string> baseline;
  std::optional<std::string> write_baseline;
  bool isolated = false;
  bool force_exclude = false;
  bool fix = false;
  bool unsafe_fixes = false;
  bool diff = false;
  bool exit_zero = false;
  bool statistics = false;
  // worker
  std::optional<std::string> max_record;
  std::optional<std::string> in_field;
  std::optional<std::string> raw;
  bool keyed = false;
  bool explode = false;
  bool stats = false;
  bool ascii = false;
  std::optional<std::string> out_field;
  bool stringify = false;
  std::optional<std::string> flush;
  std::optional<std::string> fail_on_error;  ///< empty: given without a value
  bool strict_pipe = false;
  std::optional<std::string> progress_json;  ///< the same
  bool hadoop_counters = false;
  std::optional<std::string> summary_json;
  bool describe = false;
  bool self_test = false;
};

/// `words` are the arguments after the program's name. Throws UsageError for unknown commands and options.
Arguments read_arguments(const std::vector<std::string>& words);

}  // namespace shilu::cli
