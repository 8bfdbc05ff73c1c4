// Characters of the other script in a Chinese text, and what belongs to both.
#include "catch.hpp"
#include "check/found.hpp"
#include "text/han_variants.hpp"

using namespace shilu::tests;

namespace {

const auto mixed = only({"mixed-han"});
const std::string simplified =
    "主持人：各位记者朋友，欢迎参加发布会。今天请来水务局的负责同志，介绍水库开放的情况。\n"
    "张明：谢谢主持人。水库从今年开始对市民开放，我们为游客准备了观景台、步道和饮水点。\n";
const std::string traditional =
    "主持人：各位記者朋友，歡迎參加發佈會。今天請來水務局的負責同事，介紹水庫開放的情況。\n"
    "張明：謝謝主持人。水庫從今年開始對市民開放，我們為遊客準備了觀景台、步道和飲水點。\n";

}  // namespace

TEST_CASE("a traditional character in a simplified text is found once a line") {
  const auto text = simplified + simplified + "张明：這個問題，市民问得很多，這個季节更多。\n";
  CHECK(findings_of(text, mixed) == Strings{"SL015 5:4"});
  CHECK(marked_in(text, mixed) == Strings{"這"});
  CHECK(messages_of(text, mixed) == Strings{"traditional 這、個、問、題 in a text in simplified characters"});
}

TEST_CASE("a simplified character in a traditional text is found as well") {
  const auto text = traditional + "張明：这個問題很好。\n";
  CHECK(messages_of(text, mixed) == Strings{"simplified 这 in a text in traditional characters"});
}

TEST_CASE("a text of one script, and forms that both scripts use, are left alone") {
  CHECK(findings_of(simplified, mixed).empty());
  CHECK(findings_of(traditional, mixed).empty());
  CHECK(findings_of(simplified + "张明：乾隆、瞭望、著名、慰藉、毕昇、李喆和钱锺书。\n", mixed).empty());
  CHECK(findings_of(traditional + "張明：看着台北的里長，干涉、皇后、只要、溫度温和、脱口、吓人。\n", mixed).empty());
}

TEST_CASE("a text in both scripts, and one in another language, is meant to be so") {
  CHECK(findings_of(simplified + traditional, mixed).empty());
  CHECK(findings_of("司会：本日は会見にお集まりいただき、ありがとうございます。發表は国の機関です。\n", mixed).empty());
}

TEST_CASE("long lists of odd characters are cut") {
  const auto text = simplified + simplified + simplified + simplified + "张明：記者們請問這個\n";
  CHECK(messages_of(text, mixed) == Strings{"traditional 記、們、請、問、這… in a text in simplified characters"});
}

TEST_CASE("the table of marks knows each kind") {
  using namespace shilu::text;
  CHECK(marks_of_han(U'们') == han_simplified);
  CHECK(marks_of_han(U'們') == han_traditional);
  CHECK((marks_of_han(U'水') | marks_of_han(U'着') | marks_of_han(U'昇')) == 0);
  CHECK((marks_of_han(U'姘') & han_misread_head) != 0);
  CHECK((marks_of_han(U'村') & han_misread_tail) != 0);
  CHECK((marks_of_han(U'簱') & han_misread_tail) == 0);
  CHECK(marks_of_han(0x3400) == 0);
  CHECK(marks_of_han(0x20000) == 0);
}
