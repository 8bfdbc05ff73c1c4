// Full-width signs in texts of other scripts, and marks that stand twice.
#include "catch.hpp"
#include "check/found.hpp"

using namespace shilu::tests;

namespace {

const auto full = only({"full-width-punctuation"});
const auto doubled = only({"doubled-punctuation"});
/// Makes a record of a line.
const std::string talk = "\nQ: How is it?\n\nModerator: Fine.\n\nQ: When?\n\nModerator: Soon.\n";
const std::string cyrillic_talk = "\nВопрос: Когда?\n\nВедущий: Скоро.\n\nВопрос: Где?\n\nВедущий: Там.\n";

}  // namespace

TEST_CASE("full-width signs among Latin words are narrowed, with the blank that they need") {
  const std::string text =
      "Moderator: Good morning，everybody。 The reservoir（north）is open； any questions？\n" + talk;
  CHECK(findings_of(text, full) == Strings{"SL602 1:24", "SL602 1:34", "SL602 1:63", "SL602 1:78"});
  CHECK(fixed(text, full) ==
        "Moderator: Good morning, everybody. The reservoir（north）is open; any questions?\n" + talk);
}

TEST_CASE("a text without turns may speak of signs") {
  CHECK(findings_of("The label is N：name and ends so。\n", full).empty());
}

TEST_CASE("full-width letters and digits in a row are one finding") {
  const std::string text = "Moderator: The reservoir of ２０２４ is ＯＫ now.\n" + talk;
  CHECK(marked_in(text, full) == Strings{"２０２４", "ＯＫ"});
  CHECK(messages_of(text, full)[0] == "full-width ２０２４ among words that are not Chinese or Japanese");
  CHECK(fixed(text, full) == "Moderator: The reservoir of 2024 is OK now.\n" + talk);
}

TEST_CASE("Cyrillic is treated like Latin") {
  CHECK(fixed("Ведущий: Добрый день，коллеги. Начнём нашу встречу.\n" + cyrillic_talk, full) ==
        "Ведущий: Добрый день, коллеги. Начнём нашу встречу.\n" + cyrillic_talk);
}

TEST_CASE("Chinese words in another text keep their signs, and so do Chinese, Japanese and Korean texts") {
  CHECK(findings_of("Moderator: The motto is 开放，共享。 We like it, and Mr Li（李）agrees with all of us.\n", full)
            .empty());
  CHECK(findings_of("主持人：欢迎来到 Lake House，OK？各位请坐。\n", full).empty());
  CHECK(findings_of("司会：では、Ａ案でＯＫ？という話です。\n", full).empty());
  CHECK(findings_of("사회자: 안녕하십니까？ 감사합니다.\n", full).empty());
}

TEST_CASE("a mark that stands twice is found, and one of the two is taken away") {
  const std::string text = "主持人：各位好，，欢迎。。请看：：水库、、堤坝。\n";
  CHECK(findings_of(text, doubled) == Strings{"SL606 1:8", "SL606 1:12", "SL606 1:16", "SL606 1:20"});
  CHECK(marked_in(text, doubled)[0] == "，，");
  CHECK(messages_of(text, doubled)[0] == "'，' stands twice");
  CHECK(fixed(text, doubled) == "主持人：各位好，欢迎。请看：水库、堤坝。\n");
}

TEST_CASE("one mark upon another is found, and mended where only one can be right") {
  const std::string text = "主持人：各位好，。欢迎。\n张明：谢谢。，请看，。\n";
  CHECK(findings_of(text, doubled) == Strings{"SL606 1:8", "SL606 2:6", "SL606 2:10"});
  CHECK(messages_of(text, doubled)[0] == "'，。': two marks where one belongs");
  CHECK(fixed(text, doubled) == "主持人：各位好，。欢迎。\n张明：谢谢。，请看。\n");
}

TEST_CASE("dots, exclamations and marks around brackets are no doubles") {
  CHECK(findings_of("主持人：各位……好！！真的？！等等。。。“好。”，（完。）。再见，”\n", doubled).empty());
}
