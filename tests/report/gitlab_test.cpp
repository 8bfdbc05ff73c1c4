// Code Quality: fingerprints that GitLab can follow, and none twice.
#include <set>

#include "catch.hpp"
#include "report/cases.hpp"

namespace shilu::report::test {
namespace {

std::vector<std::string> fingerprints(const std::vector<Checked>& files) {
  const auto out = report_of(ReportFormat::gitlab, files);
  const std::string_view key = "\"fingerprint\": \"";
  std::vector<std::string> found;
  for (auto at = out.find(key); at != std::string::npos; at = out.find(key, at + 1)) {
    const auto begin = at + key.size();
    found.push_back(out.substr(begin, out.find('"', begin) - begin));
  }
  return found;
}

Checked file(const std::string& path, const std::vector<std::string>& prints) {
  Draft draft(path, "王敏：好。\n");
  for (const auto& print : prints) draft.add(Severity::error, "SL203", "misspelt-label", Place{}).fingerprint = print;
  return draft.checked();
}

}  // namespace

TEST_CASE("no two findings of a report have the same fingerprint") {
  const auto found = fingerprints({file("a.txt", {"01", "01", "02"}), file("b.txt", {"01"}), file("a.txt", {"01"})});
  REQUIRE(found.size() == 5);
  CHECK(std::set<std::string>(found.begin(), found.end()).size() == 5);
  for (const auto& each : found) CHECK(each.size() == 16);
}

TEST_CASE("a finding keeps its fingerprint when others come and go") {
  const auto alone = fingerprints({file("./a.txt", {"02"})});
  CHECK(alone == fingerprints({file("a.txt", {"02"})}));
  CHECK(alone[0] == fingerprints({file("b.txt", {"02"}), file("a.txt", {"01", "02"})})[2]);
}

TEST_CASE("two files that could not be read are two findings") {
  const auto report = make_report(ReportFormat::gitlab);
  std::string out;
  report->add_failure("a.txt", "gone", out);
  report->add_failure("b.txt", "gone", out);
  report->finish(out);
  const auto first = out.find("\"fingerprint\"");
  const auto second = out.find("\"fingerprint\"", first + 1);
  REQUIRE(second != std::string::npos);
  CHECK(out.substr(first, 34) != out.substr(second, 34));
}

}  // namespace shilu::report::test
