// The last signs of a text.
#include "read/sentences.hpp"

#include "catch.hpp"

using shilu::read::ends_asking;
using shilu::read::ends_asking_inside_quotes;
using shilu::read::ends_paragraph;
using shilu::read::has_question_mark;
using shilu::read::last_sentence;

TEST_CASE("the last sentence of a paragraph") {
  CHECK(last_sentence("谢谢林局长。还有没有哪位要补充？") == "还有没有哪位要补充？");
  CHECK(last_sentence("Thank you. Any more questions? ") == "Any more questions?");
  CHECK(last_sentence("Who is next?!") == "Who is next?!");
  CHECK(last_sentence("First. Then …") == "Then …");
  CHECK(last_sentence("a whole text without an end") == "a whole text without an end");
  CHECK(last_sentence("One.") == "One.");
  CHECK(last_sentence("。。。") == "。。。");
  CHECK(last_sentence("  ").empty());
  CHECK(last_sentence("").empty());
}

TEST_CASE("whether a text asks") {
  CHECK(ends_asking("何时完工？"));
  CHECK(ends_asking("When?"));
  CHECK_FALSE(ends_asking("When? Now."));
  CHECK_FALSE(ends_asking(""));
  CHECK(ends_asking_inside_quotes("他说：“何时？”"));
  CHECK(ends_asking_inside_quotes("**When?** "));
  CHECK_FALSE(ends_asking_inside_quotes("“When?” he said."));
  CHECK(has_question_mark("When? Now."));
  CHECK(has_question_mark("何时？现在。"));
  CHECK_FALSE(has_question_mark("Now."));
}

TEST_CASE("whether a paragraph may end here") {
  CHECK(ends_paragraph("完了。"));
  CHECK(ends_paragraph("„So sei es.”"));
  CHECK_FALSE(ends_paragraph("and so"));
  CHECK_FALSE(ends_paragraph(""));
}
