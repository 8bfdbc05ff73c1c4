// What a record has, and what it should not have; words that stand twice.
#include "catch.hpp"
#include "check/found.hpp"

using namespace shilu;
using namespace shilu::tests;

namespace {

const std::string title = "云溪市防汛工作新闻发布会实录\n";
const std::string talk = "主持人：大家好。\n记者：水库如何？\n林越：正常。\n主持人：今天到此结束，谢谢大家。\n";

}  // namespace

TEST_CASE("a record without a title") {
  CHECK(findings_of(title + talk, only({"title-missing"})).empty());
  CHECK(findings_of(talk, only({"title-missing"})) == Strings{"SL102 file"});
}

TEST_CASE("what the settings require") {
  CheckOptions options;
  options.select = {"SL103", "SL110", "SL111"};
  options.require = {"title", "date", "time", "place", "topic", "cast", "host", "end", "联系人"};
  CHECK(messages_of(title + "时间：2031年5月6日上午10:00\n地点：市政府\n主题：防汛\n联系人：甲\n" + talk + "（完）\n",
                    options) == Strings{"'cast' is required, and the record has none"});
  CHECK(findings_of(title + "记者：水库如何？\n林越：正常。\n", options).size() == 10);
}

TEST_CASE("opening and closing are asked for where they are required, and not elsewhere") {
  const std::string bare = title + "记者：水库如何？\n林越：正常。\n";
  CHECK(findings_of(bare, {}).empty());
  CheckOptions options;
  options.require = {"opening", "closing"};
  CHECK(findings_of(bare, options) == Strings{"SL110 file", "SL111 file"});
  CHECK(findings_of(title + talk, options).empty());
}

TEST_CASE("furniture of the page is a note, in a transcript") {
  CHECK(findings_of(title + talk + "【打印本页】\n", only({"page-chrome"})) == Strings{"SL108 6:1"});
}

TEST_CASE("text behind the end") {
  CHECK(findings_of(title + talk + "（完）\n", only({"text-after-end"})).empty());
  CHECK(findings_of(title + talk + "（完）\n记者：还有一个问题，何时通车？\n林越：下月。\n",
                    only({"text-after-end"})) == Strings{"SL109 7:1"});
}

TEST_CASE("turns and paragraphs that stand twice") {
  const std::string speech = "水库的闸门上个月已经全部更换，大坝的渗漏点也已经封堵，值班人员二十四小时在岗。";
  const auto twice = title + "主持人：大家好。\n林越：" + speech + "\n记者：水库如何？\n林越：" + speech + "\n";
  CHECK(findings_of(twice, only({"SL309", "SL310"})) == Strings{"SL309 5:1"});
  const auto paragraph = title + "主持人：大家好。\n林越：各位：\n" + speech + "\n谢谢。\n" + speech +
                         "\n记者：谁来修？\n林越：路桥公司。\n";
  CHECK(findings_of(paragraph, only({"SL309", "SL310"})) == Strings{"SL310 6:1"});
  CHECK(findings_of(title + talk + talk, only({"SL309", "SL310"})).empty());
}

TEST_CASE("a running head among the speech is furniture, not a duplicate") {
  const std::string running = "Chair Estrada’s Press Conference, FINAL\n";
  std::string text = "Press Conference\n\nCHAIR ESTRADA: Good morning.\n";
  for (int i = 0; i < 4; ++i) text += "Line " + std::to_string(i) + " of a long speech.\n" + running;
  CHECK(findings_of(text, only({"SL310"})).empty());
}
