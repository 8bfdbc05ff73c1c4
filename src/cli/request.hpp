// What to do, once the command line has been understood. Nothing below sees options as they were typed.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <shilu/format.hpp>
#include <shilu/parse.hpp>
#include <shilu/report.hpp>
#include <shilu/rules.hpp>
#include <shilu/settings.hpp>
#include <shilu/write.hpp>

#include "cli/arguments.hpp"
#include "worker/settings.hpp"

namespace shilu::cli {

struct PrintRequest {
  std::string text;  ///< to standard output
};

struct ConvertRequest {
  std::vector<std::string> paths;
  Format format = Format::yaml;
  std::string output = "-";
  bool into_folder = false;  ///< `output` is a folder
  bool resume = false;       ///< into a folder: leave out what is done
  bool diagnostics = false;
  bool bom = false;
  ChatShape chat_shape = ChatShape::messages;
  bool chat_remarks = false;
  bool quiet = false;
  std::size_t jobs = 1;
  std::string stdin_name;
  Options options;
};

struct ExplainRequest {
  std::string path;
  std::optional<std::size_t> line;
  std::string stdin_name;
  Options options;
};

struct ReportRequest {
  ReportFormat format = ReportFormat::text;
  std::string output = "-";  ///< empty: standard output is needed for something else, and the report goes nowhere
};

enum class Mending { none, diff, fix };

struct CheckRequest {
  std::vector<std::string> paths;
  std::vector<ReportRequest> reports;  ///< the first goes to standard output
  TextSettings settings;               ///< of the command line
  std::string config;                  ///< empty: looked for
  bool isolated = false;
  bool force_exclude = false;
  std::string baseline;
  std::string write_baseline;
  std::optional<Severity> fail_level;  ///< nothing: never
  Mending mending = Mending::none;
  bool unsafe = false;
  bool statistics = false;
  bool quiet = false;
  std::size_t jobs = 1;
  std::string stdin_name;
  Limits limits;
};

enum class RuleFormat { text, markdown, json };

struct RuleRequest {
  const RuleInfo* rule = nullptr;  ///< null: all
  RuleFormat format = RuleFormat::text;
  std::string language;  ///< of what is told: en or zh
};

/// More failed records than this make the worker end with 1.
struct Tolerance {
  double amount = 0;
  bool percent = false;
};

struct WorkerRequest {
  worker::Settings settings;
  std::optional<Tolerance> tolerance;  ///< nothing: any number of records may fail
  bool strict_pipe = false;
  std::string summary;  ///< empty: none is written
  bool self_test = false;
};

using Request = std::variant<PrintRequest, ConvertRequest, ExplainRequest, CheckRequest, RuleRequest, WorkerRequest>;

/// Throws UsageError.
Request resolve(const Arguments& arguments);

}  // namespace shilu::cli
