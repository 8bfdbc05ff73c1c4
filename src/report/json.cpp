// All findings of all files as one JSON array.
#include "report/formats.hpp"
#include "report/json_finding.hpp"
#include "report/json_stream.hpp"

namespace shilu::report {
namespace {

class JsonReport : public Report {
 public:
  void add(const Checked& checked, std::string& out) override {
    open(out);
    for (const auto& finding : checked.findings) write_finding(json_, checked, finding);
  }

  void add_failure(const std::string& path, const std::string& message, std::string& out) override {
    open(out);
    write_failure(json_, path, message);
  }

  void finish(std::string& out) override {
    open(out);
    json_.close_list();
    out += '\n';
  }

 private:
  void open(std::string& out) {
    json_.into(out);
    if (!started_) json_.open_list();
    started_ = true;
  }

  JsonStream<PrettyWriter> json_;
  bool started_ = false;
};

}  // namespace

std::unique_ptr<Report> json_report() { return std::make_unique<JsonReport>(); }

}  // namespace shilu::report
