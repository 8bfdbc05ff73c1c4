// Every example of the catalogue of rules does what it is there for.
#include <array>

#include "catch.hpp"
#include "check/catalogue.hpp"

namespace {

using namespace shilu;
using checker::testing::findings_in;
using checker::testing::has;
using checker::testing::options_of;
using checker::testing::shown;

/// No step asks the rules of writing yet.
bool unasked(const RuleInfo& rule) {
  return rule.code.starts_with("SL6") || (rule.code >= "SL006" && rule.code <= "SL015");
}

/// All fixes of one rule, applied to the text.
std::string mended(std::string text, const std::vector<Finding>& findings, std::string_view code) {
  std::vector<Edit> edits;
  for (const auto& finding : findings) {
    if (finding.code == code && finding.fix)
      edits.insert(edits.end(), finding.fix->edits.begin(), finding.fix->edits.end());
  }
  for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
    text.replace(edit->text.begin, edit->text.end - edit->text.begin, edit->replacement);
  return text;
}

}  // namespace

TEST_CASE("a rule fires in its bad example") {
  for (const auto& rule : rules()) {
    if (rule.bad.empty() || unasked(rule)) continue;
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
    if (rule.fix == FixKind::none || unasked(rule)) continue;
    const auto options = options_of(rule);
    const auto findings = findings_in(rule.bad, options);
    const auto text = mended(check(rule.bad, options).text, findings, rule.code);
    const auto left = findings_in(text, options);
    INFO(rule.code << ' ' << rule.name << '\n' << text << shown(left));
    CHECK(text != rule.bad);
    CHECK_FALSE(has(left, rule.code));
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
