// Labels that begin no turn, and turns in which somebody else seems to begin.
#include "catch.hpp"
#include "check/found.hpp"

using namespace shilu;
using namespace shilu::tests;

namespace {

const std::string head = "云溪市防汛工作新闻发布会实录\n主持人：大家好。\n林越：我先介绍情况。\n记者：水库如何？\n";
const std::string long_speech(180, 'x');

}  // namespace

TEST_CASE("a label in mid-line is found, and a fix breaks the line") {
  const auto text = head + "林越：目前正常。记者：何时通车？\n林越：下月。\n";
  CHECK(findings_of(text, only({"SL303"})) == Strings{"SL303 5:9"});
  CHECK(fixed(text, only({"SL303"})) == head + "林越：目前正常。\n记者：何时通车？\n林越：下月。\n");
}

TEST_CASE("a fix breaks lines as the text does") {
  std::string text = head + "林越：目前正常。 记者：何时通车？\n林越：下月。\n";
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2)) text.insert(at, "\r");
  CHECK(fixed(text, only({"SL303"})).find("目前正常。\r\n记者：何时") != std::string::npos);
}

TEST_CASE("colons of speech are no labels") {
  CHECK(findings_of(
            head + "林越：目前正常。具体措施如下：一是修路。他对我说：“好。”时间是9:30。网址：http://a.example/。\n",
            only({"SL303"}))
            .empty());
}

TEST_CASE("a name that begins a line without its colon is found") {
  const auto text = head + "林越：正常。\n记者：何时通车？\n林越 下月通车。\n";
  CHECK(findings_of(text, only({"SL303"})) == Strings{"SL303 7:1"});
  CHECK(fixed(text, only({"SL303"})) == head + "林越：正常。\n记者：何时通车？\n林越：下月通车。\n");
  CHECK(findings_of(head + "林越：正常。\n记者：何时通车？\n林越；下月通车。\n", only({"SL303"})) ==
        Strings{"SL303 7:1"});
  CHECK(findings_of(head + "林越：正常。\n主持人：谢谢。\n林越局长讲得好，下月通车。\n", only({"SL303"})).empty());
}

TEST_CASE("an English label in mid-line is found") {
  const std::string text =
      "Press Briefing\n\nMR. CARTER: Good morning.\n\nQ: How is the dam?\n\nMR. CARTER: Fine. Q: And the road?\n\n"
      "MR. CARTER: Open next month.\n";
  CHECK(findings_of(text, only({"SL303"})) == Strings{"SL303 7:19"});
}

TEST_CASE("thanks for a question in the middle of a turn are found") {
  const std::string speech =
      "水库的闸门上个月已经全部更换，大坝的渗漏点也已经封堵，值班人员二十四小时在岗，物资储备充足。";
  const std::string text = head + "林越：" + speech + speech + speech + "\n谢谢您的提问。路已经修好了。\n";
  CHECK(findings_of(text, only({"SL304"})) == Strings{"SL304 6:1"});
  CHECK(findings_of(head + "林越：谢谢您的提问。路已经修好了。\n", only({"SL304"})).empty());
  CHECK(findings_of(head + "林越：各位记者朋友：\n大家好！\n" + speech + "\n", only({"SL304"})).empty());
}

TEST_CASE("words that only begin like a greeting are none") {
  const std::string speech(150, 'x');
  CHECK(findings_of(head + "林越：" + speech + "\n大家好奇的是，路何时修好。\n", only({"SL304"})).empty());
}

TEST_CASE("a host who hands over and goes on has swallowed a turn") {
  const std::string text =
      "云溪市防汛工作新闻发布会实录\n主持人：大家好。下面，请林越局长介绍情况。\n目前一切正常，闸门已经更换。\n"
      "记者：水库如何？\n林越：正常。\n";
  CHECK(findings_of(text, only({"SL305"})) == Strings{"SL305 3:1"});
}

TEST_CASE("a hand-over that ends the turn, or asks for something else, is usual") {
  CHECK(findings_of(head + "主持人：下面请林越局长回答。\n林越：正常。\n", only({"SL305"})).empty());
  CHECK(findings_of(head + "主持人：请大家把手机调成静音。\n现在开始。\n林越：正常。\n", only({"SL305"})).empty());
}
