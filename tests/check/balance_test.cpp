// Marks that come in pairs: what lacks its partner, and what only seems to.
#include "catch.hpp"
#include "check/found.hpp"

using namespace shilu::tests;

namespace {

const auto pairs = only({"SL603", "SL604", "SL605"});
const std::string opening = "主持人：各位上午好，欢迎参加发布会。\n张明：谢谢主持人。\n主持人：请张明先生介绍。\n";

Strings found(const std::string& text) { return findings_of(opening + text, pairs); }
Strings found_in_english(const std::string& text) {
  return findings_of("Moderator: Good morning, and welcome to all of you.\n" + text, pairs);
}

}  // namespace

TEST_CASE("a quotation mark without a partner is found, whichever of the two is missing") {
  CHECK(found("张明：他说“水库很满。\n") == Strings{"SL603 4:6"});
  CHECK(found("张明：他说水库很满”。\n") == Strings{"SL603 4:10"});
  CHECK(found("張明：他說「水庫很滿。\n") == Strings{"SL603 4:6"});
  CHECK(found("张明：他说“水库‘很满”。\n") == Strings{"SL603 4:9"});
  CHECK(messages_of(opening + "张明：他说“水库很满。\n", pairs) == Strings{"“ is not closed"});
  CHECK(messages_of(opening + "张明：他说水库很满”。\n", pairs) == Strings{"” closes nothing"});
}

TEST_CASE("brackets and book marks are found likewise") {
  CHECK(found("张明：水库（北岸很满。\n") == Strings{"SL604 4:6"});
  CHECK(found("张明：水库北岸）很满。\n") == Strings{"SL604 4:8"});
  CHECK(found("张明：水库【北岸很满。\n") == Strings{"SL604 4:6"});
  CHECK(found("张明：依据《水库条例，我们开放。\n") == Strings{"SL605 4:6"});
  CHECK(found("张明：依据水库条例》，我们开放。\n") == Strings{"SL605 4:10"});
  CHECK(found("《湖城日报记者：水库开放吗？\n").size() == 1);
}

TEST_CASE("pairs that nest, mix widths or go over several lines of a turn are balanced") {
  CHECK(found("张明：他说“水库‘很满’，依据《条例（二〇二四）》”。\n").empty());
  CHECK(found("張明：他說「依據『條例』」。\n").empty());
  CHECK(found("张明：水库（北岸)和(南岸）很满。\n").empty());
  CHECK(found("张明：他说“水库很满。\n\n　　北岸也满。”\n").empty());
  CHECK(found_in_english("MR ZHANG: The reservoir (the one\nin the north) is full.\n").empty());
}

TEST_CASE("a partner in the turn of somebody else is none") {
  CHECK(found("张明：他说“水库很满。\n李红：我说水库不满”。\n") == Strings{"SL603 4:6", "SL603 5:10"});
}

TEST_CASE("a quotation of several paragraphs opens each and closes the last") {
  CHECK(found("张明：他说：\n\n“水库很满。\n\n“北岸也满。\n\n“南岸不满。”\n").empty());
  CHECK(found_in_english("MS LI: He wrote:\n\n“The lake is full.\n\n“The dam is old.”\n").empty());
  CHECK(found("张明：他说“水库很满。\n\n北岸也满。\n\n“南岸”不满。\n") == Strings{"SL603 4:6"});
}

TEST_CASE("an opening mark in the place of a closing one is found alone") {
  CHECK(found("张明：他说“水库“，再说“堤坝”。\n") == Strings{"SL603 4:9"});
}

TEST_CASE("apostrophes and inches are no quotation marks") {
  CHECK(found("张明：这是 Li’s House，OK’d，是 it’s。\n").empty());
  CHECK(found_in_english("MS LI: It’s the journalists’ room, and ’tis a 12” screen. ‘Round it is.\n").empty());
  CHECK(found("张明：他说‘水库’很满，‘AI’也满。\n").empty());
}

TEST_CASE("brackets of lists, keys and faces stand alone") {
  CHECK(found("张明：分三步：1）北岸；2）南岸，三）堤坝。\n").empty());
  CHECK(found("1) 北岸\na) 南岸\n").empty());
  CHECK(found("张明：好的 :) 谢谢 ;-) 再见 :(\n").empty());
  CHECK(found_in_english("MS LI: a) the lake, b) the dam, and 3) the road.\n").empty());
  CHECK(found_in_english("MS LI: It began at 26:31) or so.\n").size() == 1);
  CHECK(found("张明：这是湖城10+1）的会议。\n").size() == 1);
}

TEST_CASE("brackets of labels belong to the labels") {
  CHECK(findings_of("【主持人】各位上午好。\n【张明】谢谢，水库很满。\n【主持人】请提问。\n", pairs).empty());
}

TEST_CASE("a bracket may close on the next line where no empty line is between") {
  CHECK(findings_of("Press conference (lake house,\nnorth bank)\n\nMODERATOR: Good morning.\nMS LI: Good morning.\n",
                    pairs)
            .empty());
}

TEST_CASE("languages that pair quotation marks in another way are left alone") {
  CHECK(findings_of("Moderatorin: Guten Morgen und willkommen. Er sagt: „Der See ist voll.“ Das ist gut.\n", pairs)
            .empty());
  CHECK(findings_of("Moderator: Välkomna till sjön. Han sade: ”Sjön är full.” Det är bra för oss alla.\n", pairs)
            .empty());
}
