#include "cli/check_request.hpp"

#include <cstdlib>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/encodings.hpp"
#include "cli/help.hpp"
#include "cli/jobs.hpp"
#include "cli/message_language.hpp"
#include "cli/one_of.hpp"
#include "cli/usage_error.hpp"

namespace shilu::cli {
namespace {

/// `SL2,misspelt-label` and several options of that kind, as one list.
std::vector<std::string> parts(const std::vector<std::string>& lists) {
  std::vector<std::string> words;
  for (const std::string& list : lists) {
    std::size_t begin = 0;
    while (begin <= list.size()) {
      const std::size_t end = std::min(list.find(',', begin), list.size());
      std::string word = list.substr(begin, end - begin);
      while (!word.empty() && word.front() == ' ') word.erase(0, 1);
      while (!word.empty() && word.back() == ' ') word.pop_back();
      if (!word.empty()) words.push_back(std::move(word));
      begin = end + 1;
    }
  }
  return words;
}

std::vector<std::pair<std::string, ReportFormat>> formats() {
  std::vector<std::pair<std::string, ReportFormat>> known;
  const char* actions = std::getenv("GITHUB_ACTIONS");
  const bool on_github = actions != nullptr && std::string_view(actions) == "true";
  for (const std::string_view name : report_format_names()) known.emplace_back(name, *report_format(name));
  known.emplace_back("auto", on_github ? ReportFormat::github : ReportFormat::text);
  return known;
}

std::vector<ReportRequest> reports_of(const Arguments& arguments) {
  std::vector<ReportRequest> reports;
  reports.push_back({one_of("--format", arguments.format.value_or("auto"), formats()), "-"});
  for (const std::string& report : arguments.reports) {
    const std::size_t sign = report.find('=');
    if (sign == std::string::npos || sign + 1 == report.size())
      throw UsageError("--report: expected FORMAT=FILE, got '" + report + "'", "Example: --report sarif=shilu.sarif\n");
    reports.push_back({one_of("--report", report.substr(0, sign), formats()), report.substr(sign + 1)});
  }
  return reports;
}

/// What the options themselves say of rules and the like is checked by the library.
void refuse_unknown_rules(const TextSettings& settings) {
  CheckOptions options;
  if (settings.select) options.select = *settings.select;
  options.ignore = settings.ignore;
  if (settings.require) options.require = *settings.require;
  if (const std::string wrong = problem(options); !wrong.empty())
    throw UsageError("--" + wrong, "'shilu rule' lists the rules.\n");
}

TextSettings settings_of(const Arguments& arguments) {
  refuse_unknown_encoding(arguments);
  TextSettings settings;
  settings.language = arguments.language;
  settings.encoding = arguments.encoding;
  settings.lexicons = arguments.lexicons;
  if (arguments.messages) settings.messages = language_named(*arguments.messages);
  if (!arguments.select.empty()) settings.select = parts(arguments.select);
  // An empty variable of a script must not ask for all rules.
  if (settings.select && settings.select->empty()) throw UsageError("--select names no rule", usage("check"));
  settings.ignore = parts(arguments.ignore);
  if (!arguments.require.empty()) settings.require = parts(arguments.require);
  if (arguments.expect) {
    settings.expect = one_of<Expectation>("--expect", *arguments.expect,
                                          {{"any", Expectation::any}, {"transcript", Expectation::transcript}});
  }
  refuse_unknown_rules(settings);
  return settings;
}

std::optional<Severity> fail_level_of(const Arguments& arguments) {
  if (arguments.exit_zero) return std::nullopt;
  return one_of<std::optional<Severity>>(
      "--fail-level", arguments.fail_level.value_or("error"),
      {{"error", Severity::error}, {"warning", Severity::warning}, {"note", Severity::note}, {"never", std::nullopt}});
}

void refuse_contradictions(const Arguments& arguments) {
  if (arguments.config && arguments.isolated)
    throw UsageError("--config and --isolated exclude each other", usage("check"));
  if (arguments.fix && arguments.diff) throw UsageError("--fix and --diff exclude each other", usage("check"));
  if (arguments.write_baseline && (arguments.fix || arguments.unsafe_fixes || arguments.diff))
    throw UsageError("--write-baseline records findings and cannot mend them at once", usage("check"));
}

}  // namespace

CheckRequest resolve_check(const Arguments& arguments) {
  if (arguments.operands.empty())
    throw UsageError("nothing to check: name files or folders, or - for standard input", usage("check"));
  refuse_contradictions(arguments);
  CheckRequest request;
  request.paths = arguments.operands;
  request.reports = reports_of(arguments);
  request.settings = settings_of(arguments);
  request.config = arguments.config.value_or("");
  request.isolated = arguments.isolated;
  request.force_exclude = arguments.force_exclude;
  request.baseline = arguments.baseline.value_or("");
  request.write_baseline = arguments.write_baseline.value_or("");
  request.fail_level = request.write_baseline.empty() ? fail_level_of(arguments) : std::nullopt;
  request.mending = arguments.diff                            ? Mending::diff
                    : arguments.fix || arguments.unsafe_fixes ? Mending::fix
                                                              : Mending::none;
  request.unsafe = arguments.unsafe_fixes;
  request.statistics = arguments.statistics;
  request.quiet = arguments.quiet;
  request.jobs = jobs_of(arguments);
  request.stdin_name = arguments.stdin_filename.value_or("stdin");
  return request;
}

}  // namespace shilu::cli
