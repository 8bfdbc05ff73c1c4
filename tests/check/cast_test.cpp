// Who is announced against who speaks, and how names are spelt.
#include "catch.hpp"
#include "check/found.hpp"

using namespace shilu;
using namespace shilu::tests;

namespace {

const std::string head =
    "云溪市防汛工作新闻发布会实录\n时间：2031年5月6日上午10:"
    "00\n发布人：\n林越　市水利局局长\n苏念慈　市应急管理局副局长\n"
    "主持人：方知远　市委宣传部副部长\n\n方知远：大家好。\n";
const std::string talk =
    "林越：我先介绍水库的情况。\n记者：堤防如何？\n苏念慈：堤防正常。\n记者：何时通车？\n林越：下月。\n";

Strings cast(const std::string& text) { return findings_of(text, only({"SL20"})); }

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const auto at = text.rfind(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), by);
}

}  // namespace

TEST_CASE("a record in which the announced speak and nobody else is clean") { CHECK(cast(head + talk).empty()); }

TEST_CASE("a speaker who is not announced is found, with the list") {
  const auto text = head + talk + "记者：谁来修？\n欧阳澍：路桥公司来修。\n";
  CHECK(cast(text) == Strings{"SL201 15:1"});
  const auto checked = check(text, only({"SL201"}));
  REQUIRE(checked.findings.at(0).related.size() == 1);
  CHECK(checked.findings[0].related[0].place.line == 4);
}

TEST_CASE("reporters and hosts are not asked for on the list") {
  CHECK(cast(replaced(head, "主持人：方知远　市委宣传部副部长\n\n方知远：", "\n主持人：") + talk).empty());
}

TEST_CASE("the settings may announce more people, and expect them") {
  auto options = only({"SL201", "SL202"});
  const auto text = head + talk + "记者：谁来修？\n欧阳澍：路桥公司来修。\n";
  options.cast = {{"欧阳澍", Role::speaker, "", {}}};
  CHECK(findings_of(text, options).empty());
  CHECK(findings_of(head + talk, options) == Strings{"SL202 file"});
}

TEST_CASE("somebody announced who has no turn is found where the list has the name") {
  CHECK(cast(head + "林越：我先介绍水库的情况。\n记者：何时通车？\n林越：下月。\n") == Strings{"SL202 5:1"});
  CHECK(cast(replaced(head, "方知远：大家好。\n", "") + talk) == Strings{"SL208 6:5"});
}

TEST_CASE("a label of the same sound, or one character off, is misspelt") {
  for (const char* wrong : {"苏念辞", "苏念慧", "苏慈"}) {
    CAPTURE(wrong);
    const auto text = replaced(head + talk, "苏念慈", wrong);
    CHECK(cast(text) == Strings{"SL203 11:1"});
    CHECK(fixed(text, only({"SL203"})) == head + talk);
  }
}

TEST_CASE("two people whose names are alike are two people where both are announced") {
  const auto text =
      replaced(head + talk, "主持人：", "苏念辞　市交通局局长\n主持人：") + "记者：路呢？\n苏念辞：路已修好。\n";
  CHECK(cast(text).empty());
}

TEST_CASE("two spellings of one sound that nobody announces are told of") {
  const std::string text =
      "云溪市防汛工作新闻发布会实录\n主持人：大家好。\n苏念慈：我先介绍情况。\n记者：堤防如何？\n苏念慈：正常。\n记者："
      "路呢？\n苏念辞：修好了。\n";
  CHECK(cast(text) == Strings{"SL204 7:1"});
}

TEST_CASE("a mister among misses is found and mended") {
  const std::string text =
      "Press Briefing\n\nMS. HOLLIS: Good morning.\n\nQ: How is the dam?\n\nMS. HOLLIS: Fine.\n\nQ: And the road?\n\n"
      "MR. HOLLIS: Open next month.\n\nQ: When?\n\nMS. HOLLIS: On the fifth.\n";
  CHECK(findings_of(text, only({"SL205"})) == Strings{"SL205 11:1"});
  CHECK(fixed(text, only({"SL205"})).find("MR.") == std::string::npos);
}

TEST_CASE("a deputy who is promoted by the label is found") {
  const auto text = replaced(head + talk, "苏念慈：", "市应急管理局局长苏念慈：");
  CHECK(cast(text) == Strings{"SL205 11:1"});
  CHECK(cast(replaced(head + talk, "苏念慈：", "市应急管理局副局长苏念慈：")).empty());
}

TEST_CASE("a wrong honorific that stands several times is one finding, whose fix mends them all") {
  const std::string text =
      "云溪市新闻发布会实录\n记者：何时开工？\n林越女士：下月。\n记者：造价呢？\n林越先生：九亿。\n记者：谁来修？\n"
      "林越女士：路桥公司。\n记者：何时完工？\n林越先生：明年。\n记者：票价呢？\n林越女士：不变。\n";
  CHECK(findings_of(text, only({"SL205"})) == Strings{"SL205 5:1"});
  CHECK(fixed(text, only({"SL205"})).find("先生") == std::string::npos);
}

TEST_CASE("whoever a field names is announced") {
  const std::string fields = "云溪市新闻发布会实录\n主持人：方知远　市委宣传部副部长\n发布人：林越　市水利局局长\n";
  CHECK(cast(fields + "林越：大家好。\n记者：何时开工？\n林越：下月。\n") == Strings{"SL208 2:5"});
}
