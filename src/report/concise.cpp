// One line for each finding, as compilers write them: editors and problem matchers read it, so its words stay English.
#include "report/formats.hpp"
#include "report/headline.hpp"

namespace shilu::report {
namespace {

class ConciseReport : public Report {
 public:
  void add(const Checked& checked, std::string& out) override {
    for (const auto& finding : checked.findings) out += headline(checked.path, finding, words("en")) + '\n';
  }

  void add_failure(const std::string& path, const std::string& message, std::string& out) override {
    out += failure_line(path, message, words("en")) + '\n';
  }

  void finish(std::string&) override {}
};

}  // namespace

std::unique_ptr<Report> concise_report() { return std::make_unique<ConciseReport>(); }

}  // namespace shilu::report
