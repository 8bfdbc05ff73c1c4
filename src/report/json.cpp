// All findings of all files as one JSON array.
#include "report/formats.hpp"
#include "report/json_finding.hpp"
#include "report/json_list.hpp"

namespace shilu::report {
namespace {

class JsonReport : public Report {
 public:
  void add(const Checked& checked, std::string& out) override {
    auto& json = list_.into(out);
    for (const auto& finding : checked.findings) write_finding(json, checked, finding);
  }

  void add_failure(const std::string& path, const std::string& message, std::string& out) override {
    write_failure(list_.into(out), path, message);
  }

  void finish(std::string& out) override { list_.finish(out); }

 private:
  JsonList list_;
};

}  // namespace

std::unique_ptr<Report> json_report() { return std::make_unique<JsonReport>(); }

}  // namespace shilu::report
