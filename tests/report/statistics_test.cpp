// The table of how often each rule found something.
#include "catch.hpp"
#include "report/draft.hpp"

#include <shilu/report.hpp>

namespace shilu::report::test {
namespace {

Checked file(const std::vector<std::pair<const char*, const char*>>& rules_and_fixes) {
  Draft draft("a.txt", "王敏：好。\n");
  for (const auto& [code, fix] : rules_and_fixes) {
    auto& finding = draft.add(Severity::error, code, std::string("name-of-") + code, Place{});
    if (*fix != '\0') finding.fix = Fix{*fix == 's' ? Applicability::safe : Applicability::unsafe, "", {}};
  }
  return draft.checked();
}

}  // namespace

TEST_CASE("the most frequent rule comes first, over all files") {
  std::vector<RuleCount> counts;
  count_findings(file({{"SL3", ""}, {"SL2", "s"}, {"SL3", ""}}), counts);
  for (int i = 0; i < 10; ++i) count_findings(file({{"SL10", "s"}, {"SL3", ""}, {"SL1", "u"}}), counts);
  count_findings(file({{"SL2", ""}}), counts);
  CHECK(statistics(counts) ==
        "12  SL3   [ ]  name-of-SL3\n"
        "10  SL1   [ ]  name-of-SL1\n"
        "10  SL10  [*]  name-of-SL10\n"
        " 2  SL2   [-]  name-of-SL2\n");
}

TEST_CASE("nothing found makes an empty table") {
  std::vector<RuleCount> counts;
  count_findings(file({}), counts);
  CHECK(statistics(counts).empty());
}

}  // namespace shilu::report::test
