// Workflow commands of GitHub Actions, which become annotations.
#include <fmt/format.h>

#include <vector>

#include "report/formats.hpp"
#include "report/path.hpp"
#include "report/place.hpp"
#include "report/valid_utf8.hpp"
#include "report/words.hpp"
#include "text/harmless.hpp"

namespace shilu::report {
namespace {

/// What GitHub shows of each kind for one step.
constexpr std::size_t shown = 10;

std::string escaped(std::string_view text, bool property) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '%': out += "%25"; continue;
      case '\r': out += "%0D"; continue;
      case '\n': out += "%0A"; continue;
      case ':':
      case ',':
        if (property) {
          out += c == ':' ? "%3A" : "%2C";
          continue;
        }
        break;
      default: break;
    }
    out += c;
  }
  return out;
}

/// The name must stay what it is, or GitHub does not find the file.
std::string file_property(std::string_view path) { return "file=" + escaped(valid_utf8(without_dot(path)), true); }

class GithubReport : public Report {
 public:
  explicit GithubReport(const ReportStyle& style) : words_(words(style.messages)) {}

  void add(const Checked& checked, std::string&) override {
    for (const auto& finding : checked.findings) {
      auto properties = file_property(checked.path) + position(finding.place);
      properties += ",title=" + escaped(text::harmless(finding.code + ' ' + finding.name), true);
      auto message = escaped(text::harmless(finding.message), false);
      if (!finding.advice.empty()) message += "%0A" + escaped(text::harmless(finding.advice), false);
      put(finding.severity, properties, message);
    }
  }

  void add_failure(const std::string& path, const std::string& message, std::string&) override {
    put(Severity::error, file_property(path) + ",title=unreadable", escaped(text::harmless(message), false));
  }

  /// The worst first, because the rest is not shown. The sentence about the rest goes before the notices: behind ten of
  /// them it would be part of what is not shown.
  void finish(std::string& out) override {
    const auto beyond = [](std::size_t count, std::size_t limit) { return count > limit ? count - limit : 0; };
    auto hidden = beyond(errors_.size(), shown) + beyond(warnings_.size(), shown);
    if (hidden > 0 || notices_.size() > shown) hidden += beyond(notices_.size(), shown - 1);
    for (const auto& line : errors_) out += line;
    for (const auto& line : warnings_) out += line;
    if (hidden > 0) {
      out += "::notice title=shilu::" + escaped(fmt::vformat(words_.more, fmt::make_format_args(hidden)), false) + '\n';
    }
    for (const auto& line : notices_) out += line;
  }

 private:
  /// Columns have a meaning within one line only.
  static std::string position(const Place& place) {
    if (is_whole_file(place)) return {};
    auto text = fmt::format(",line={},endLine={}", place.line, place.end_line);
    if (place.line == place.end_line) text += fmt::format(",col={},endColumn={}", place.column, place.end_column);
    return text;
  }

  void put(Severity severity, std::string_view properties, std::string_view message) {
    const auto line = [&](const char* level) { return fmt::format("::{} {}::{}\n", level, properties, message); };
    switch (severity) {
      case Severity::error: errors_.push_back(line("error")); break;
      case Severity::warning: warnings_.push_back(line("warning")); break;
      case Severity::note: notices_.push_back(line("notice")); break;
    }
  }

  const Words& words_;
  std::vector<std::string> errors_;
  std::vector<std::string> warnings_;
  std::vector<std::string> notices_;
};

}  // namespace

std::unique_ptr<Report> github_report(const ReportStyle& style) { return std::make_unique<GithubReport>(style); }

}  // namespace shilu::report
