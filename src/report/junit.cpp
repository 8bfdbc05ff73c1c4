// Results of tests as JUnit writes them: a suite for each file, a failed case for each finding, whatever its severity.
#include <fmt/format.h>

#include <algorithm>

#include "report/formats.hpp"
#include "report/full_text.hpp"
#include "report/path.hpp"
#include "report/place.hpp"
#include "report/words.hpp"
#include "text/xml.hpp"

namespace shilu::report {
namespace {

/// Programs take cases of the same name for one case.
std::string case_name(const Finding& finding) {
  if (is_whole_file(finding.place)) return fmt::format("{} {}", finding.code, finding.name);
  return fmt::format("{} {} ({}:{})", finding.code, finding.name, finding.place.line, finding.place.column);
}

class JunitReport : public Report {
 public:
  explicit JunitReport(const ReportStyle& style) : style_{words(style.messages), Paint(), style.columns} {}

  void add(const Checked& checked, std::string&) override {
    std::string cases;
    for (const auto& finding : checked.findings) cases += failed_case(checked, finding);
    const auto failures = checked.findings.size();
    if (failures == 0) {  // a suite without cases would look as if nothing had been checked
      cases = fmt::format("    <testcase name=\"check\" classname=\"{0}\" file=\"{0}\"/>\n", file_of(checked.path));
    }
    put_suite(checked.path, std::max<std::size_t>(failures, 1), failures, 0, cases);
  }

  void add_failure(const std::string& path, const std::string& message, std::string&) override {
    put_suite(path, 1, 0, 1,
              fmt::format("    <testcase name=\"unreadable\" classname=\"{0}\" file=\"{0}\">\n"
                          "      <error type=\"unreadable\" message=\"{1}\"/>\n    </testcase>\n",
                          file_of(path), text::xml_value(message)));
  }

  void finish(std::string& out) override {
    out += fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"shilu\" tests=\"{}\" failures=\"{}\" errors=\"{}\">\n{}</testsuites>\n",
        tests_, failures_, errors_, suites_);
  }

 private:
  static std::string file_of(std::string_view path) { return text::xml_value(without_dot(path)); }

  std::string failed_case(const Checked& checked, const Finding& finding) const {
    std::string line;
    if (!is_whole_file(finding.place)) line = fmt::format(" line=\"{}\"", finding.place.line);
    std::string body;
    write_in_full(checked, finding, style_, body);
    return fmt::format(
        "    <testcase name=\"{}\" classname=\"{}\" file=\"{}\"{}>\n"
        "      <failure type=\"{}\" message=\"{}\">{}</failure>\n    </testcase>\n",
        text::xml_value(case_name(finding)), file_of(checked.path), file_of(checked.path), line,
        to_string(finding.severity), text::xml_value(finding.message), text::xml_content(body));
  }

  void put_suite(std::string_view path, std::size_t tests, std::size_t failures, std::size_t errors,
                 std::string_view cases) {
    suites_ += fmt::format(
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"0\">\n{}  </testsuite>\n",
        file_of(path), tests, failures, errors, cases);
    tests_ += tests;
    failures_ += failures;
    errors_ += errors;
  }

  FullTextStyle style_;
  std::string suites_;
  std::size_t tests_ = 0;
  std::size_t failures_ = 0;
  std::size_t errors_ = 0;
};

}  // namespace

std::unique_ptr<Report> junit_report(const ReportStyle& style) { return std::make_unique<JunitReport>(style); }

}  // namespace shilu::report
