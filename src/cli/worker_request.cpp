#include "cli/worker_request.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <string_view>
#include <system_error>

#include "cli/byte_size.hpp"
#include "cli/encodings.hpp"
#include "cli/help.hpp"
#include "cli/jobs.hpp"
#include "cli/one_of.hpp"
#include "cli/usage_error.hpp"
#include "cli/worker_description.hpp"

namespace shilu::cli {
namespace {

constexpr std::size_t kLargestRecord = std::size_t{1} << 30;

std::optional<double> positive(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number) || number < 0)
    return std::nullopt;
  return number;
}

[[noreturn]] void refuse(const std::string& option, const std::string& expected, const std::string& got) {
  throw UsageError(option + ": expected " + expected + ", got '" + got + "'", usage("worker"));
}

std::size_t max_record(const Arguments& arguments) {
  if (!arguments.max_record) return worker::Settings().max_record;
  const auto size = byte_size(*arguments.max_record);
  if (!size || *size == 0 || *size > kLargestRecord)
    refuse("--max-record", "a size up to 1GiB such as 64MiB", *arguments.max_record);
  return *size;
}

std::string in_field(const Arguments& arguments) {
  const std::string name = arguments.in_field.value_or("text");
  constexpr std::array<std::string_view, 7> kTaken{"id", "meta", "path", "b64", "name", "encoding", "language"};
  if (name.empty() || std::find(kTaken.begin(), kTaken.end(), name) != kTaken.end())
    throw UsageError("--in-field: the member '" + name + "' cannot hold the text", usage("worker"));
  return name;
}

std::optional<Tolerance> tolerance(const Arguments& arguments) {
  if (!arguments.fail_on_error) return std::nullopt;
  std::string text = *arguments.fail_on_error;
  Tolerance tolerance;
  if (text.empty()) return tolerance;
  tolerance.percent = text.ends_with('%');
  if (tolerance.percent) text.pop_back();
  const auto amount = positive(text);
  if (!amount || (tolerance.percent ? *amount > 100 : *amount != std::floor(*amount)))
    refuse("--fail-on-error", "a number of records, or a share such as 5%", *arguments.fail_on_error);
  tolerance.amount = *amount;
  return tolerance;
}

std::optional<double> progress(const Arguments& arguments) {
  constexpr double kUsual = 5;
  constexpr double kLongest = 86'400;
  if (!arguments.progress_json) return std::nullopt;
  if (arguments.progress_json->empty()) return kUsual;
  const auto seconds = positive(*arguments.progress_json);
  if (!seconds || *seconds <= 0 || *seconds > kLongest) refuse("--progress-json", "seconds", *arguments.progress_json);
  return seconds;
}

}  // namespace

Request resolve_worker(const Arguments& arguments) {
  if (!arguments.operands.empty()) {
    throw UsageError(
        "worker takes no file, and got '" + arguments.operands.front() + "'; it reads records from standard input",
        usage("worker"));
  }
  if (arguments.describe) return PrintRequest{worker_description()};
  refuse_unknown_encoding(arguments);
  if (arguments.stringify && !arguments.out_field.has_value())
    throw UsageError("--stringify needs --out-field", usage("worker"));
  if (arguments.out_field && arguments.out_field->empty())
    throw UsageError("--out-field needs a name", usage("worker"));
  WorkerRequest request;
  worker::Settings& settings = request.settings;
  settings.max_record = max_record(arguments);
  settings.in_field = in_field(arguments);
  if (arguments.raw)
    settings.raw =
        one_of<worker::Raw>("--raw", *arguments.raw, {{"text", worker::Raw::text}, {"path", worker::Raw::path}});
  settings.keyed = arguments.keyed;
  settings.encoding = arguments.encoding.value_or("");
  settings.language = arguments.language.value_or("");
  settings.lexicons = arguments.lexicons;
  settings.diagnostics = arguments.diagnostics;
  settings.explode = arguments.explode;
  settings.stats = arguments.stats;
  settings.ascii = arguments.ascii;
  settings.out_field = arguments.out_field.value_or("");
  settings.stringify = arguments.stringify;
  if (arguments.jobs) settings.jobs = jobs_of(arguments);  // the drivers start several workers already
  settings.flush = one_of<worker::Flush>(
      "--flush", arguments.flush.value_or("auto"),
      {{"auto", worker::Flush::automatic}, {"line", worker::Flush::line}, {"block", worker::Flush::block}});
  settings.progress = progress(arguments);
  settings.hadoop_counters = arguments.hadoop_counters;
  request.tolerance = tolerance(arguments);
  request.strict_pipe = arguments.strict_pipe;
  request.summary = arguments.summary_json.value_or("");
  request.self_test = arguments.self_test;
  return request;
}

}  // namespace shilu::cli
