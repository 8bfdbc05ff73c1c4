#include <shilu/check.hpp>

#include "catch.hpp"
#include "check/two_slips.hpp"

namespace {

using namespace shilu;
using checker::testing::two_slips;

constexpr auto not_judged = SuppressionState::not_judged;
constexpr auto unused = SuppressionState::unused;
constexpr auto used = SuppressionState::used;

struct Result {
  std::vector<std::size_t> lines;  ///< of the misspelt labels that are left
  std::size_t suppressed = 0;
  std::vector<SuppressionState> states;
};

Result run(const std::vector<Suppression>& suppressions, CheckOptions options = {}) {
  options.suppressions = suppressions;
  if (options.select.empty()) options.select = {"misspelt-label"};
  const auto checked = check(two_slips(), options);
  Result result{{}, checked.suppressed, checked.suppressions};
  for (const auto& finding : checked.findings) {
    if (finding.code == "SL203") result.lines.push_back(finding.place.line);
  }
  return result;
}

Suppression of(const std::string& rule) {
  Suppression suppression;
  suppression.rules = {rule};
  suppression.reason = "printed so";
  return suppression;
}

TEST_CASE("Without suppressions both slips are found") {
  const auto result = run({});
  CHECK(result.lines == std::vector<std::size_t>{12, 14});
  CHECK(result.suppressed == 0);
  CHECK(result.states.empty());
}

TEST_CASE("A suppression silences its rule by code, name, or beginning of the code, and is counted") {
  for (const std::string rule : {"SL203", "misspelt-label", "SL2", "all"}) {
    CAPTURE(rule);
    const auto result = run({of(rule)});
    CHECK(result.lines.empty());
    CHECK(result.suppressed == 2);
    CHECK(result.states.at(0) == used);
  }
}

TEST_CASE("Line, turn and words narrow a suppression down, all of them together") {
  auto line = of("SL203");
  line.line = 12;
  CHECK(run({line}).lines == std::vector<std::size_t>{14});
  auto turn = of("SL203");
  turn.turn = "t14";
  CHECK(run({turn}).lines == std::vector<std::size_t>{12});
  auto words = of("SL203");
  words.text = "九亿";
  CHECK(run({words}).lines == std::vector<std::size_t>{14});
  CHECK(run({words}).suppressed == 1);
  auto never = line;
  never.turn = "t14";
  const auto result = run({never});
  CHECK(result.lines == std::vector<std::size_t>{12, 14});
  CHECK(result.states.at(0) == unused);
}

TEST_CASE("Of several suppressions each that means a finding is used") {
  auto line = of("SL203");
  line.line = 12;
  auto elsewhere = of("SL203");
  elsewhere.line = 13;
  const auto result = run({line, of("SL203"), elsewhere});
  CHECK(result.lines.empty());
  CHECK(result.suppressed == 2);
  CHECK(result.states == std::vector<SuppressionState>{used, used, unused});
}

TEST_CASE("A suppression is judged only where all its usual rules were asked") {
  CHECK(run({of("SL206")}).states.at(0) == not_judged);
  auto elsewhere = of("SL2");
  elsewhere.line = 1;
  CHECK(run({elsewhere}).states.at(0) == not_judged);
  CheckOptions options;
  options.select = {"SL2"};
  CHECK(run({elsewhere}, options).states.at(0) == unused);
  options.ignore = {"SL206"};
  CHECK(run({elsewhere}, options).states.at(0) == not_judged);
  CHECK(run({of("SL2")}, options).states.at(0) == used);
}

TEST_CASE("A text that was not read to its end judges nothing") {
  CheckOptions options;
  options.reading.limits.input_bytes = 10;
  CHECK(run({of("SL203")}, options).states.at(0) == not_judged);
}

TEST_CASE("A place is nothing that a finding about the whole file has") {
  CheckOptions options;
  options.reading.limits.input_bytes = 10;
  options.select = {"input-too-large"};
  options.suppressions = {of("SL004")};
  CHECK(check(two_slips(), options).findings.empty());
  options.suppressions[0].text = "记者";
  CHECK(check(two_slips(), options).findings.size() == 1);
}

}  // namespace
