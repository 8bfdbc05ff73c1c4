// Questions without answers and answers without questions.
#include "catch.hpp"
#include "check/found.hpp"

using namespace shilu;
using namespace shilu::tests;

namespace {

const std::string head = "云溪市防汛工作新闻发布会实录\n主持人：大家好。\n";

Strings found(const std::string& text) { return findings_of(text, only({"SL401", "SL402"})); }

}  // namespace

TEST_CASE("a question that nobody answers is found at its label") {
  CHECK(found(head +
              "记者：水库如何？\n林越：正常。\n主持人：下一个。\n记者：何时通车？\n主持人：谢谢，今天到此结束。\n") ==
        Strings{"SL401 6:1"});
}

TEST_CASE("thanks of somebody who asked before want no answer") {
  CHECK(found(head + "记者：水库如何？\n林越：正常。\n记者：谢谢您。\n主持人：今天到此结束。\n").empty());
}

TEST_CASE("several answers to a question, and a host between them, are usual") {
  CHECK(found(head + "记者：水库如何？\n林越：正常。\n苏岚：我补充一点，水位也正常。\n主持人：请继续。\n林越：好。\n")
            .empty());
}

TEST_CASE("two answers by mark in a row: the question between them is lost") {
  CHECK(found("云溪市防汛工作答记者问\n问：水库如何？\n答：正常。\n答：下月通车。\n问：谁来修？\n答：路桥公司。\n") ==
        Strings{"SL402 4:1"});
}

TEST_CASE("where the host calls for a question and an answer comes, the question is lost") {
  const auto text =
      head + "主持人：下面请新华社记者提问。\n新华社记者：水库如何？\n林越：正常。\n主持人：请云溪日报记者提问。\n";
  CHECK(found(text + "云溪日报记者：何时通车？\n林越：下月通车。\n").empty());
  CHECK(found(text + "林越：下月通车。\n") == Strings{"SL402 7:1"});
}
