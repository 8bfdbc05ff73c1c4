// One maker for each format of report.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <shilu/report.hpp>
#include <shilu/rules.hpp>

namespace shilu::report {

/// Who reports: SARIF lists the tool's version and all its rules.
struct Tool {
  std::string_view version;
  const std::vector<RuleInfo>& rules;
};

std::unique_ptr<Report> text_report(const ReportStyle& style);
std::unique_ptr<Report> concise_report();
std::unique_ptr<Report> json_report();
std::unique_ptr<Report> jsonl_report();
std::unique_ptr<Report> github_report(const ReportStyle& style);
std::unique_ptr<Report> gitlab_report(const ReportStyle& style);
std::unique_ptr<Report> junit_report(const ReportStyle& style);
std::unique_ptr<Report> sarif_report(const ReportStyle& style, const Tool& tool);
std::unique_ptr<Report> checkstyle_report(const ReportStyle& style);
std::unique_ptr<Report> rdjson_report(const ReportStyle& style);

}  // namespace shilu::report
