// Lines that begin with a label in which something slipped, so that they were read as speech.
#include "catch.hpp"
#include "check/found.hpp"

using namespace shilu;
using namespace shilu::tests;

namespace {

const std::string head =
    "云溪市防汛工作新闻发布会实录\n发布人：林越 "
    "市水利局局长\n主持人：大家好。\n林越：我先介绍情况。\n记者：水库如何？\n";
const std::string english =
    "Press Briefing\n\nMR. CARTER: Good morning.\n\nQUESTION: How is the dam?\n\nMR. CARTER: Fine.\n\n";

}  // namespace

TEST_CASE("a name that lost its family is known by its sound") {
  const auto text = head + "淋越：目前正常。\n记者：何时通车？\n林越：下月。\n";
  CHECK(findings_of(text, only({"SL203"})) == Strings{"SL203 6:1"});
  CHECK(fixed(text, only({"SL203"})).find("\n林越：目前正常。") != std::string::npos);
  CHECK(findings_of(head + "今天：目前正常。\n记者：何时通车？\n林越：下月。\n", only({"SL203"})).empty());
}

TEST_CASE("a semicolon for the colon of a mark is found") {
  const auto text = head + "林越：目前正常。\n记者；何时通车？\n林越：下月。\n";
  CHECK(findings_of(text, only({"SL303"})) == Strings{"SL303 7:1"});
  CHECK(fixed(text, only({"SL303"})).find("\n记者：何时通车？") != std::string::npos);
}

TEST_CASE("a name without a sign behind it is found where nothing about that person follows") {
  CHECK(findings_of(head + "林越：正常。\n记者：何时通车？\n林越我们下月通车。\n", only({"SL303"})) ==
        Strings{"SL303 8:1"});
  CHECK(findings_of(head + "林越：正常。\n记者：何时通车？\n林越局长说下月。\n", only({"SL303"})).empty());
}

TEST_CASE("a letter of another alphabet is found, and a heading is no misspelt mark") {
  CHECK(findings_of(english + "QUESTIОN: And the road?\n", only({"SL207"})) == Strings{"SL207 9:1"});
  CHECK(findings_of(english + "QUESTOIN: And the road?\n", only({"SL203"})) == Strings{"SL203 9:1"});
  CHECK(findings_of(english + "QUESTIONS: And the road?\n", only({"SL203"})).empty());
}

TEST_CASE("two labels in one are found, and one person's full label is not") {
  const auto text = head + "林越：目前正常。\n记者林越：下月。\n";
  CHECK(findings_of(text, only({"SL206"})) == Strings{"SL206 7:1"});
  CHECK(findings_of(head + "局长林越：目前正常。\n", only({"SL206"})).empty());
}

TEST_CASE("a known label in another dress is another form, whether it was read as a label or not") {
  const std::string more =
      "林越：好。\n记者：何时通车？\n林越：下月。\n记者：好？\n林越：好。\n记者：真的？\n林越：真的。\n";
  CHECK(findings_of(head + more + "【记者】何时通车？\n林越：下月。\n", only({"SL307"})) == Strings{"SL307 13:2"});
  CHECK(findings_of(head + more + "**林越：**下月。\n", only({"SL307"})) == Strings{"SL307 13:3"});
  CHECK(findings_of(head + more + "【注意】请看大屏。\n", only({"SL307"})).empty());
}
