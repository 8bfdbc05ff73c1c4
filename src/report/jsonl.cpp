// Each finding as one line of JSON.
#include "report/formats.hpp"
#include "report/json_finding.hpp"
#include "report/json_stream.hpp"

namespace shilu::report {
namespace {

class JsonLinesReport : public Report {
 public:
  void add(const Checked& checked, std::string& out) override {
    for (const auto& finding : checked.findings) {
      start_line(out);
      write_finding(json_, checked, finding);
      out += '\n';
    }
  }

  void add_failure(const std::string& path, const std::string& message, std::string& out) override {
    start_line(out);
    write_failure(json_, path, message);
    out += '\n';
  }

  void finish(std::string&) override {}

 private:
  void start_line(std::string& out) {
    json_.into(out);
    json_.restart();
  }

  JsonStream<CompactWriter> json_;
};

}  // namespace

std::unique_ptr<Report> jsonl_report() { return std::make_unique<JsonLinesReport>(); }

}  // namespace shilu::report
