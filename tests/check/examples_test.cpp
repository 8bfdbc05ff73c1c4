// Every example of the catalogue of rules does what it is there for.
#include <algorithm>
#include <array>

#include <shilu/fix.hpp>

#include "catch.hpp"
#include "check/catalogue.hpp"

namespace {

using namespace shilu;
using checker::testing::findings_in;
using checker::testing::has;
using checker::testing::options_of;
using checker::testing::shown;

}  // namespace

TEST_CASE("a rule fires in its bad example") {
  for (const auto& rule : rules()) {
    if (rule.bad.empty()) continue;
    const auto findings = findings_in(rule.bad, options_of(rule));
    INFO(rule.code << ' ' << rule.name << '\n' << shown(findings));
    CHECK(has(findings, rule.code));
  }
}

TEST_CASE("nothing is found in a good example") {
  for (const auto& rule : rules()) {
    if (rule.bad.empty()) continue;
    const auto findings = findings_in(rule.good, options_of(rule));
    INFO(rule.code << ' ' << rule.name << '\n' << shown(findings));
    CHECK(findings.empty());
  }
}

TEST_CASE("no other rule fires in a bad example") {
  for (const auto& rule : rules()) {
    const auto findings = findings_in(rule.bad, options_of(rule));
    INFO(rule.code << ' ' << rule.name << '\n' << shown(findings));
    CHECK((rule.bad.empty() ||
           std::all_of(findings.begin(), findings.end(), [&](const auto& each) { return each.code == rule.code; })));
  }
}

TEST_CASE("the fix of a rule mends its bad example") {
  for (const auto& rule : rules()) {
    if (rule.fix == FixKind::none) continue;
    auto options = options_of(rule);
    options.select = {std::string(rule.code)};
    const auto mended = fix_until_stable(std::string(rule.bad), options, true);
    INFO(rule.code << ' ' << rule.name << '\n' << mended.bytes << shown(mended.checked.findings));
    CHECK(mended.applied > 0);
    CHECK(mended.stable);
    CHECK_FALSE(has(mended.checked.findings, rule.code));
  }
}

TEST_CASE("a fix that is safe gives the good example") {
  for (const auto& rule : rules()) {
    if (rule.fix != FixKind::safe) continue;
    INFO(rule.code << ' ' << rule.name);
    CHECK(fix_until_stable(std::string(rule.bad), options_of(rule), false).bytes == rule.good);
  }
}

TEST_CASE("only a rule that says so has fixes, with words for them") {
  for (const auto& example : rules()) {
    for (const auto& finding : findings_in(example.bad, options_of(example))) {
      if (!finding.fix) continue;
      INFO("in the example of " << example.code << ": " << finding.code);
      const auto* rule = find_rule(finding.code);
      REQUIRE(rule != nullptr);
      CHECK(rule->fix != FixKind::none);
      CHECK_FALSE(finding.fix->message.empty());
    }
  }
}

TEST_CASE("the rules about limits, which have no example, fire at their limits") {
  constexpr std::array<std::string_view, 3> limits{"input-too-large", "too-many-turns", "more-findings"};
  for (const auto& rule : rules()) {
    const bool without = rule.bad.empty();
    INFO(rule.name);
    CHECK(without == (std::find(limits.begin(), limits.end(), rule.name) != limits.end()));
  }
  const std::string text =
      "记者：何时通水？\n林越 ：下月。\n记者：造价多少？\n林越 ：九亿元。\n记者:谢谢。\n林越: 好。\n";
  CheckOptions options;
  options.reading.limits.input_bytes = text.size() - 1;
  CHECK(has(check(text, options).findings, "SL004"));
  options.reading.limits = {};
  options.reading.limits.turns = 2;
  CHECK(has(check(text, options).findings, "SL005"));
  options.reading.limits = {};
  options.reading.limits.diagnostics = 1;
  CHECK(has(check(text, options).findings, "SL019"));
}
