// Reports of what `check` found: for people, and in the formats of the programs that show findings.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/api.hpp>
#include <shilu/finding.hpp>

namespace shilu {

enum class ReportFormat { text, concise, json, jsonl, github, gitlab, junit, sarif, checkstyle, rdjson };

/// The word for a format, as it is asked for: `text`, `sarif`, …
SHILU_API const char* to_string(ReportFormat format);
SHILU_API std::optional<ReportFormat> report_format(std::string_view name);
SHILU_API const std::vector<std::string_view>& report_format_names();

struct ReportStyle {
  bool colour = false;          ///< text only
  std::size_t columns = 100;    ///< text only: where lines of the transcript are cut
  std::string messages = "en";  ///< language of the report's own words: en or zh
};

/// Takes the results of a run, file by file, and appends to `out` what can be written already. What follows from all
/// calls together is one document, also where no file came. The same results give the same bytes.
class SHILU_API Report {
 public:
  virtual ~Report();
  virtual void add(const Checked& checked, std::string& out) = 0;
  /// A file that could not be read at all.
  virtual void add_failure(const std::string& path, const std::string& message, std::string& out) = 0;
  /// Once, after everything else.
  virtual void finish(std::string& out) = 0;
};

SHILU_API std::unique_ptr<Report> make_report(ReportFormat format, const ReportStyle& style = {});

/// How often a rule found something.
struct RuleCount {
  std::string code;
  std::string name;
  std::size_t count = 0;
  std::size_t fixable = 0;  ///< how many of them have a safe fix
};

/// Adds the findings of one file to `counts`.
SHILU_API void count_findings(const Checked& checked, std::vector<RuleCount>& counts);

/// A table, the most frequent first: count, code, whether a safe fix exists (`[*]` always, `[-]` for some), name.
SHILU_API std::string statistics(std::vector<RuleCount> counts);

/// Where a rule is described, relative to the project: `docs/diagnostics.md#sl203-misspelt-label`.
SHILU_API std::string rule_url(std::string_view code, std::string_view name);

}  // namespace shilu
