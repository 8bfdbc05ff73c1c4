// The formats by name, and the report for each.
#include <shilu/report.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include <shilu/rules.hpp>
#include <shilu/version.hpp>

#include "report/formats.hpp"

namespace shilu {
namespace {

using Named = std::pair<ReportFormat, const char*>;

constexpr std::array<Named, 10> names{{
    {ReportFormat::text, "text"},
    {ReportFormat::concise, "concise"},
    {ReportFormat::json, "json"},
    {ReportFormat::jsonl, "jsonl"},
    {ReportFormat::github, "github"},
    {ReportFormat::gitlab, "gitlab"},
    {ReportFormat::junit, "junit"},
    {ReportFormat::sarif, "sarif"},
    {ReportFormat::checkstyle, "checkstyle"},
    {ReportFormat::rdjson, "rdjson"},
}};

}  // namespace

Report::~Report() = default;

const char* to_string(ReportFormat format) {
  return std::find_if(names.begin(), names.end(), [&](const Named& each) { return each.first == format; })->second;
}

std::optional<ReportFormat> report_format(std::string_view name) {
  const auto found = std::find_if(names.begin(), names.end(), [&](const Named& each) { return each.second == name; });
  return found == names.end() ? std::nullopt : std::optional(found->first);
}

const std::vector<std::string_view>& report_format_names() {
  static const std::vector<std::string_view> all = [] {
    std::vector<std::string_view> result;
    for (const auto& each : names) result.emplace_back(each.second);
    return result;
  }();
  return all;
}

std::unique_ptr<Report> make_report(ReportFormat format, const ReportStyle& style) {
  switch (format) {
    case ReportFormat::concise: return report::concise_report();
    case ReportFormat::json: return report::json_report();
    case ReportFormat::jsonl: return report::jsonl_report();
    case ReportFormat::github: return report::github_report(style);
    case ReportFormat::gitlab: return report::gitlab_report(style);
    case ReportFormat::junit: return report::junit_report(style);
    case ReportFormat::sarif: return report::sarif_report(style, {version(), rules()});
    case ReportFormat::checkstyle: return report::checkstyle_report(style);
    case ReportFormat::rdjson: return report::rdjson_report(style);
    case ReportFormat::text: break;
  }
  return report::text_report(style);
}

}  // namespace shilu
