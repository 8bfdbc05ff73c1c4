// SARIF with the rules that there are; what it must look like is validate.py's affair.
#include <rapidjson/document.h>

#include <shilu/version.hpp>

#include "catch.hpp"
#include "report/cases.hpp"
#include "report/sarif_rules.hpp"

namespace shilu::report::test {
namespace {

rapidjson::Document run_of(const std::string& messages) {
  ReportStyle style;
  style.messages = messages;
  const auto report = make_report(ReportFormat::sarif, style);
  std::string out;
  Draft draft("a.txt", "王敏：好。\n");
  for (const auto& rule : rules()) draft.add(rule.severity, rule.code, rule.name, draft.place("好"));
  draft.add(Severity::error, "SL999", "no-such-rule", draft.place("好"));
  report->add(draft.checked(), out);
  report->finish(out);
  rapidjson::Document document;
  document.Parse(out.data(), out.size());
  REQUIRE_FALSE(document.HasParseError());
  return document;
}

}  // namespace

TEST_CASE("all rules are listed in order, and results point to theirs") {
  const auto document = run_of("en");
  const auto& run = document["runs"][0];
  const auto& driver = run["tool"]["driver"];
  CHECK(driver["version"].GetString() == std::string(version()));
  REQUIRE(driver["rules"].Size() == rules().size());
  REQUIRE(run["results"].Size() == rules().size() + 1);
  for (rapidjson::SizeType i = 0; i < driver["rules"].Size(); ++i) {
    const auto& rule = driver["rules"][i];
    CHECK(rule["id"].GetString() == rules()[i].code);
    CHECK(rule["shortDescription"]["text"].GetString() == rules()[i].en.title);
    CHECK(rule["help"]["markdown"].GetStringLength() > 0);
    CHECK(rule["fullDescription"]["text"].GetStringLength() > 0);
    CHECK(run["results"][i]["ruleIndex"].GetUint() == i);
  }
  CHECK_FALSE(run["results"][driver["rules"].Size()].HasMember("ruleIndex"));
}

TEST_CASE("the rules are described in the language of the messages") {
  const auto document = run_of("zh");
  const auto& run = document["runs"][0];
  CHECK(run["language"].GetString() == std::string("zh"));
  CHECK(run["tool"]["driver"]["rules"][0]["shortDescription"]["text"].GetString() == rules()[0].zh.title);
}

TEST_CASE("examples are fenced so that they cannot end their fence") {
  const auto out = report_of(ReportFormat::sarif, {});
  CHECK(out.find(R"(**Wrong**\n\n````text\n吉田：好。\n𠮷田：```好```。\n````\n\n**Right**\n\n```text\n)") !=
        std::string::npos);
}

TEST_CASE("names of rules are written in one word") {
  CHECK(pascal_case("misspelt-label") == "MisspeltLabel");
  CHECK(pascal_case("mojibake") == "Mojibake");
}

}  // namespace shilu::report::test
