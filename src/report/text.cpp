// The report for people: each finding in full, with its line.
#include "report/formats.hpp"
#include "report/full_text.hpp"
#include "report/headline.hpp"

namespace shilu::report {
namespace {

class TextReport : public Report {
 public:
  explicit TextReport(const ReportStyle& style) : style_{words(style.messages), Paint(style.colour), style.columns} {}

  void add(const Checked& checked, std::string& out) override {
    for (const auto& finding : checked.findings) {
      separate(out);
      write_in_full(checked, finding, style_, out);
    }
  }

  void add_failure(const std::string& path, const std::string& message, std::string& out) override {
    separate(out);
    out += failure_line(path, message, style_.words, style_.paint) + '\n';
  }

  void finish(std::string&) override {}

 private:
  void separate(std::string& out) {
    if (started_) out += '\n';
    started_ = true;
  }

  FullTextStyle style_;
  bool started_ = false;
};

}  // namespace

std::unique_ptr<Report> text_report(const ReportStyle& style) { return std::make_unique<TextReport>(style); }

}  // namespace shilu::report
