// The format of Checkstyle, which many programs read.
#include <fmt/format.h>

#include <algorithm>

#include "report/formats.hpp"
#include "report/path.hpp"
#include "report/place.hpp"
#include "report/words.hpp"
#include "text/xml.hpp"

namespace shilu::report {
namespace {

const char* severity_of(Severity severity) { return severity == Severity::note ? "info" : to_string(severity); }

class CheckstyleReport : public Report {
 public:
  explicit CheckstyleReport(const ReportStyle& style) : words_(words(style.messages)) {}

  void add(const Checked& checked, std::string& out) override {
    open(out);
    out += fmt::format("  <file name=\"{}\">\n", text::xml_value(without_dot(checked.path)));
    for (const auto& finding : checked.findings) {
      // Checkstyle puts what concerns the whole file on line 1, and leaves out a column that it does not know.
      std::string column;
      if (!is_whole_file(finding.place)) column = fmt::format(" column=\"{}\"", finding.place.column);
      out += fmt::format("    <error line=\"{}\"{} severity=\"{}\" message=\"{}\" source=\"shilu.{}\"/>\n",
                         std::max<std::size_t>(finding.place.line, 1), column, severity_of(finding.severity),
                         text::xml_value(sentence(finding, words_)), text::xml_value(finding.code));
    }
    out += "  </file>\n";
  }

  void add_failure(const std::string& path, const std::string& message, std::string& out) override {
    open(out);
    out += fmt::format(
        "  <file name=\"{}\">\n    <error line=\"1\" severity=\"error\" message=\"{}\" source=\"shilu.unreadable\"/>\n"
        "  </file>\n",
        text::xml_value(without_dot(path)), text::xml_value(message));
  }

  void finish(std::string& out) override {
    open(out);
    out += "</checkstyle>\n";
  }

 private:
  void open(std::string& out) {
    if (!started_) out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n";
    started_ = true;
  }

  const Words& words_;
  bool started_ = false;
};

}  // namespace

std::unique_ptr<Report> checkstyle_report(const ReportStyle& style) {
  return std::make_unique<CheckstyleReport>(style);
}

}  // namespace shilu::report
