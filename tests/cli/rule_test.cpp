// `shilu rule`: the list, the page of a rule, the page of all, JSON, and the language of it all.
#include <rapidjson/document.h>

#include <fstream>
#include <iterator>

#include <shilu/report.hpp>
#include <shilu/rules.hpp>

#include "catch.hpp"
#include "cli/rule_example.hpp"
#include "cli/run.hpp"

using namespace shilu::cli::test;

namespace {

Result in_environment(std::vector<std::string> arguments, std::vector<std::pair<std::string, std::string>> variables) {
  Command command;
  command.arguments = std::move(arguments);
  command.environment = {{"LC_ALL", ""}, {"LC_MESSAGES", ""}, {"LANG", ""}};
  command.environment.insert(command.environment.end(), variables.begin(), variables.end());
  return run(command);
}

/// In English, whatever the environment.
Result rule(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"rule", "--lang", "en"});
  return run(arguments);
}

rapidjson::Document parsed(const std::string& json) {
  rapidjson::Document document;
  document.Parse(json.data(), json.size());
  REQUIRE_FALSE(document.HasParseError());
  return document;
}

}  // namespace

TEST_CASE("the list has one line for each rule, with its severity, its fix and its title") {
  const Result result = rule({});
  CHECK(result.code == 0);
  CHECK(result.err.empty());
  CHECK(count(result.out, "\n") == shilu::rules().size());
  CHECK(contains(result.out, "SL203 misspelt-label           error    fix: unsafe  Misspelt label\n"));
  CHECK(contains(result.out, "SL102 title-missing            warning               Record without a title\n"));
}

TEST_CASE("a rule is found by its code and its name, whatever the case") {
  const auto page = rule({"SL203"}).out;
  CHECK(page.starts_with("SL203 misspelt-label\n"));
  CHECK(rule({"sl203"}).out == page);
  CHECK(rule({"misspelt-label"}).out == page);
}

TEST_CASE("the page of a rule says what, why, shows both examples and what is reported, and how to silence it") {
  const auto page = rule({"label-spacing"}).out;
  CHECK(contains(page, "Severity: warning   Fix: safe\n"));
  CHECK(contains(page, "\n  blanks between the label '…' and its colon\n"));
  CHECK(contains(page, "\n  remove them\n"));
  CHECK(contains(page, "\n  林越 ：不会。\n"));
  CHECK(contains(page, "\n  3:3: blanks between the label '林越' and its colon\n"));
  CHECK(contains(page, "\n  林越：不会。\n"));
  CHECK(contains(page, "\n  ignore: [label-spacing] "));
  CHECK(contains(page, "\n    - rule: label-spacing\n      text: "));
}

TEST_CASE("a rule that is off says so, and examples tell the settings that they need") {
  CHECK(contains(rule({"SL110"}).out, "\nOff unless"));
  CHECK(contains(rule({"SL110"}).out, "\n  require: [opening]\n"));
  CHECK_FALSE(contains(rule({"SL102"}).out, "Off unless"));
}

TEST_CASE("a rule without an example says when it fires") {
  CHECK(contains(rule({"SL004"}).out, "256 MiB"));
  CHECK(contains(rule({"SL004", "-f", "markdown"}).out, "256 MiB"));
}

TEST_CASE("settings that silence a rule suit what it is about") {
  CHECK(contains(rule({"title-missing"}).out, "\n      paths: ["));
  CHECK_FALSE(contains(rule({"unused-suppression"}).out, "- rule: unused-suppression"));
}

TEST_CASE("characters that nobody sees are written as escapes") {
  using shilu::cli::shown_lines;
  CHECK(shown_lines("a\u200Bb\r\nc  \n \u3000 \n") ==
        std::vector<std::string>{"a\\u200bb\\r", "c\\x20\\x20", " \u3000\\x20"});
  CHECK(shown_lines("\xEE\x80\x91") == std::vector<std::string>{"\\ue011"});
  CHECK(shown_lines("  \n") == std::vector<std::string>{"\\x20\\x20"});
  CHECK(contains(rule({"invalid-bytes"}).out, "下月通\\xe6\\xb0。\n"));
}

TEST_CASE("an unknown rule is refused with the nearest one") {
  const Result result = rule({"mispelt-label"});
  CHECK(result.code == 2);
  CHECK(result.out.empty());
  CHECK(contains(result.err, "no rule 'mispelt-label'; did you mean 'misspelt-label'?"));
  CHECK(rule({"SL2"}).code == 2);
}

TEST_CASE("wrong arguments are refused") {
  CHECK(contains(rule({"SL203", "SL204"}).err, "takes one code or name"));
  CHECK(contains(rule({"-f", "jsn"}).err, "did you mean 'json'?"));
  CHECK(contains(run({"rule", "--lang", "de"}).err, "Values: en, zh."));
}

TEST_CASE("the environment chooses the language, and --lang overrules it") {
  const std::string zh = "标签写错";
  const std::string en = "Misspelt label";
  CHECK(contains(in_environment({"rule", "SL203"}, {}).out, en));
  CHECK(contains(in_environment({"rule", "SL203"}, {{"LANG", "zh_CN.UTF-8"}}).out, zh));
  CHECK(contains(in_environment({"rule", "SL203"}, {{"LANG", "zh_CN.UTF-8"}, {"LC_MESSAGES", "C"}}).out, en));
  CHECK(contains(in_environment({"rule", "SL203"}, {{"LANG", "C"}, {"LC_ALL", "zh_TW"}}).out, zh));
  CHECK(contains(in_environment({"rule", "SL203", "--lang", "en"}, {{"LC_ALL", "zh_CN.UTF-8"}}).out, en));
  CHECK(contains(in_environment({"rule", "--lang", "zh"}, {{"LC_ALL", "C"}}).out, zh));
}

TEST_CASE("the Chinese page is Chinese throughout") {
  const auto page = run({"rule", "--lang", "zh", "SL308"}).out;
  CHECK(contains(page, "级别：警告   修复：可自动\n"));
  CHECK(contains(page, "\n  3:3: 标签“林越”与冒号之间有空白\n"));
  for (const auto& word : {"Severity", "Message", "Why", "Reported", "Good"}) CHECK_FALSE(contains(page, word));
}

TEST_CASE("JSON has one object for a rule and a list of them for all") {
  const auto one = parsed(rule({"SL203", "-f", "json"}).out);
  REQUIRE(one.IsObject());
  CHECK(one["code"].GetString() == std::string("SL203"));
  CHECK(one["fix"].GetString() == std::string("unsafe"));
  CHECK(one["zh"]["title"].GetString() == std::string("标签写错"));
  CHECK(one["en"]["messages"].Size() == 1);
  CHECK(one["found"][0]["line"].GetUint() == 6);
  CHECK(one["bad"].GetString() == std::string(shilu::find_rule("SL203")->bad));
  const auto all = parsed(rule({"-f", "json"}).out);
  REQUIRE(all.IsArray());
  REQUIRE(all.Size() == shilu::rules().size());
  for (unsigned i = 0; i < all.Size(); ++i) CHECK(all[i]["code"].GetString() == std::string(shilu::rules()[i].code));
}

TEST_CASE("an example that is no text stands in JSON as hexadecimal bytes") {
  const auto invalid = parsed(rule({"invalid-bytes", "-f", "json"}).out);
  CHECK_FALSE(invalid.HasMember("bad"));
  CHECK(std::string(invalid["bad_bytes"].GetString()).find("e6b0e38082") != std::string::npos);
  const auto nul = parsed(rule({"nul-bytes", "-f", "json"}).out);
  CHECK(std::string(nul["bad"].GetString(), nul["bad"].GetStringLength()).find('\0') != std::string::npos);
}

TEST_CASE("docs/diagnostics.md is what the command prints; ./dev docs writes it") {
  std::ifstream file(std::string(SHILU_DOCS_DIR) + "/diagnostics.md", std::ios::binary);
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  CHECK((page == rule({"-f", "markdown"}).out));
}

TEST_CASE("every rule has a heading whose anchor is the one in its address") {
  const auto page = rule({"-f", "markdown"}).out;
  for (const auto& each : shilu::rules()) {
    const auto heading = std::string(each.code) + ' ' + std::string(each.name);
    CHECK(count(page, "\n## " + heading + "\n") == 1);
    std::string anchor;
    for (const char c : heading) anchor += c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    CHECK(shilu::rule_url(each.code, each.name) == "docs/diagnostics.md#" + anchor);
    CHECK(contains(page, "](#" + anchor + ")"));
  }
}
