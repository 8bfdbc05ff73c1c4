// What to do, once the command line has been understood. Nothing below sees options as they were typed.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <shilu/parse.hpp>

#include "cli/arguments.hpp"
#include "cli/documents.hpp"

namespace shilu::cli {

struct PrintRequest {
  std::string text;  ///< to standard output
};

struct ConvertRequest {
  std::vector<std::string> paths;
  Format format = Format::yaml;
  std::string output = "-";
  bool into_folder = false;  ///< `output` is a folder
  bool diagnostics = false;
  bool quiet = false;
  std::string stdin_name;
  Options options;
};

struct ExplainRequest {
  std::string path;
  std::optional<std::size_t> line;
  std::string stdin_name;
  Options options;
};

using Request = std::variant<PrintRequest, ConvertRequest, ExplainRequest>;

/// Throws UsageError.
Request resolve(const Arguments& arguments);

}  // namespace shilu::cli
