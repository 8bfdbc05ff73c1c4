// The Diagnostic Format of reviewdog. Its columns count bytes of UTF-8.
#include "report/formats.hpp"
#include "report/json_stream.hpp"
#include "report/path.hpp"
#include "report/place.hpp"
#include "report/words.hpp"

namespace shilu::report {
namespace {

const char* severity_of(Severity severity) {
  switch (severity) {
    case Severity::error: return "ERROR";
    case Severity::warning: return "WARNING";
    case Severity::note: break;
  }
  return "INFO";
}

class RdjsonReport : public Report {
 public:
  explicit RdjsonReport(const ReportStyle& style) : words_(words(style.messages)) {}

  void add(const Checked& checked, std::string& out) override {
    open(out);
    for (const auto& finding : checked.findings) {
      json_.open_map();
      json_.text("message", sentence(finding, words_));
      put_location(checked.path, finding.place);
      json_.text("severity", severity_of(finding.severity));
      put_code(finding.code);
      if (finding.fix) put_suggestions(checked, *finding.fix, finding.place);
      if (!finding.related.empty()) put_related(checked, finding);
      json_.close_map();
    }
  }

  void add_failure(const std::string& path, const std::string& message, std::string& out) override {
    open(out);
    json_.open_map();
    json_.text("message", message);
    put_location(path, Place{});
    json_.text("severity", "ERROR");
    put_code("unreadable");
    json_.close_map();
  }

  void finish(std::string& out) override {
    open(out);
    json_.close_list();
    json_.close_map();
    out += '\n';
  }

 private:
  void open(std::string& out) {
    json_.into(out);
    if (started_) return;
    started_ = true;
    json_.open_map();
    json_.open_map("source");
    json_.text("name", "shilu");
    json_.close_map();
    json_.open_list("diagnostics");
  }

  void put_point(std::string_view key, std::size_t line, std::size_t column) {
    json_.open_map(key);
    json_.number("line", line);
    json_.number("column", column);
    json_.close_map();
  }

  void put_range(const Place& place) {
    json_.open_map("range");
    put_point("start", place.line, place.utf8_column);
    put_point("end", place.end_line, place.utf8_end_column);
    json_.close_map();
  }

  void put_location(std::string_view path, const Place& place) {
    json_.open_map("location");
    json_.text("path", without_dot(path));
    if (!is_whole_file(place)) put_range(place);
    json_.close_map();
  }

  void put_code(std::string_view code) {
    json_.open_map("code");
    json_.text("value", code);
    json_.close_map();
  }

  void put_suggestions(const Checked& checked, const Fix& fix, const Place& near) {
    json_.open_list("suggestions");
    for (const auto& edit : fix.edits) {
      json_.open_map();
      put_range(place_of(checked, edit, near));
      json_.text("text", edit.replacement);
      json_.close_map();
    }
    json_.close_list();
  }

  void put_related(const Checked& checked, const Finding& finding) {
    json_.open_list("related_locations");
    for (const auto& related : finding.related) {
      json_.open_map();
      json_.text("message", related.message);
      put_location(checked.path, related.place);
      json_.close_map();
    }
    json_.close_list();
  }

  const Words& words_;
  JsonStream<PrettyWriter> json_;
  bool started_ = false;
};

}  // namespace

std::unique_ptr<Report> rdjson_report(const ReportStyle& style) { return std::make_unique<RdjsonReport>(style); }

}  // namespace shilu::report
