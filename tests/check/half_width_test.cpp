// Half-width signs in Chinese and Japanese text, and the many that belong there.
#include "catch.hpp"
#include "check/found.hpp"

using namespace shilu::tests;

namespace {

const auto half = only({"half-width-punctuation"});
const std::string zh =
    "主持人：各位，上午好，大家早，辛苦了，欢迎参加发布会；今天的主题是水库（北岸）开放。准备好了吗？好！请看：水库。"
    "\n";
const std::string ja = "司会：それでは、会見を始めます。ご質問はありますか？（拍手）どうぞ！\n";

}  // namespace

TEST_CASE("each sign between Chinese characters is found and widened") {
  const auto text = zh + "张明：水库很满,北岸先开;南岸后开,大家说好不好?好!\n";
  CHECK(findings_of(text, half) == Strings{"SL601 2:8", "SL601 2:13", "SL601 2:18", "SL601 2:25", "SL601 2:27"});
  CHECK(fixed(text, half) == zh + "张明：水库很满，北岸先开；南岸后开，大家说好不好？好！\n");
  CHECK(messages_of(text, half)[0] == "half-width , in Chinese text");
}

TEST_CASE("quotation marks and full-width brackets are neighbours like characters") {
  CHECK(fixed(zh + "张明：他说“好”,我说《水》,再说（完）,就这样。\n", half) ==
        zh + "张明：他说“好”，我说《水》，再说（完），就这样。\n");
}

TEST_CASE("brackets are judged as a pair") {
  CHECK(findings_of(zh + "张明：水库(南岸)很满。\n", half) == Strings{"SL601 2:6"});
  CHECK(marked_in(zh + "张明：水库(南岸)很满。\n", half) == Strings{"("});
  CHECK(fixed(zh + "张明：水库(南岸)很满。\n", half) == zh + "张明：水库（南岸）很满。\n");
  CHECK(fixed(zh + "张明：水库（南岸)很满。\n", half) == zh + "张明：水库（南岸）很满。\n");
  CHECK(marked_in(zh + "张明：水库（南岸)很满。\n", half) == Strings{")"});
  CHECK(findings_of(zh + "张明：水库(South)很满，(1)北岸，(GDP)增长。\n(一)开放\n", half).empty());
}

TEST_CASE("a full stop is one at the end of a line alone") {
  CHECK(fixed(zh + "张明：水库的水位已经很满了，请大家放心.\n", half) ==
        zh + "张明：水库的水位已经很满了，请大家放心。\n");
  CHECK(findings_of(zh + "张明：约翰.史密斯先生来过。\n一.开放\n张明：等一等...\n", half).empty());
}

TEST_CASE("numbers, Latin words, addresses, times and scores keep their signs") {
  for (const std::string line : {
           "张明：共1,206人，3:20开始，比分2:1，占3.5%。\n",
           "张明：请看 https://example.org/水库?第=一,二 或写信给 a.b@example.org。\n",
           "张明：他来自 U.S., 说 OK, 再见。\n",
           "张明：第一,3个；A,乙；GDP,增长。\n",
           "张明：见[说明](第一页)和![图]。\n",
           "时间:北京时间上午\n地点:水库\n",
           "问:水库开放吗？\n答:开放。\n",
       }) {
    INFO(line);
    CHECK(findings_of(zh + line, half).empty());
  }
}

TEST_CASE("what a text does more often than not is its custom") {
  const std::string custom = "主持人：各位好,大家好,欢迎。(鼓掌)\n张明：水库(南岸)很满,请放心,谢谢，再见。\n";
  CHECK(findings_of(custom, half).empty());
  const std::string mostly_full = "主持人：各位好，大家好，欢迎。\n张明：水库很满,请放心，谢谢。\n";
  CHECK(findings_of(mostly_full, half) == Strings{"SL601 2:8"});
}

TEST_CASE("Japanese has a comma of its own, and Korean uses half-width signs") {
  CHECK(fixed(ja + "知事：はい,そうです.\n", half) == ja + "知事：はい、そうです。\n");
  CHECK(fixed(ja + "知事：今日の会見はここまでとさせていただきます.\n", half) ==
        ja + "知事：今日の会見はここまでとさせていただきます。\n");
  CHECK(messages_of(ja + "知事：はい,そうです。\n", half) == Strings{"half-width , in Japanese text"});
  CHECK(findings_of("사회자: 안녕하십니까? 韓國,中國 사람. 감사합니다!\n", half).empty());
}
