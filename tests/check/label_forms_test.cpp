// Labels in brackets, in bold, and in other scripts.
#include "catch.hpp"
#include "check/found.hpp"

using namespace shilu;
using namespace shilu::tests;

namespace {

const std::string talk =
    "云溪市防汛工作新闻发布会实录\n主持人：大家好。\n记者：水库如何？\n林越：正常。\n记者：何时通车？\n林越：下月。\n"
    "记者：谁来修？\n林越：路桥公司。\n记者：要多少钱？\n林越：九亿元。\n";

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const auto at = text.rfind(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), by);
}

}  // namespace

TEST_CASE("one label in another dress is found") {
  CHECK(findings_of(talk, only({"SL307"})).empty());
  CHECK(findings_of(replaced(talk, "林越：", "【林越】"), only({"SL307"})) == Strings{"SL307 10:2"});
  CHECK(findings_of(replaced(talk, "林越：", "**林越：**"), only({"SL307"})) == Strings{"SL307 10:3"});
}

TEST_CASE("those who ask may be dressed otherwise than those who answer") {
  std::string text = talk;
  for (std::size_t at = text.find("记者："); at != std::string::npos; at = text.find("记者：", at + 12))
    text.replace(at, 9, "**记者：**");
  CHECK(findings_of(text, only({"SL307"})).empty());
}

TEST_CASE("a house that wants brackets gets them everywhere") {
  auto options = only({"SL307"});
  options.style.label = "bracket";
  CHECK(findings_of(talk, options).size() == 9);
}

TEST_CASE("a name in Latin letters among Han ones is found, a mark is not") {
  CHECK(findings_of(replaced(talk, "林越：", "Lin Yue："), only({"SL207"})) == Strings{"SL207 10:1"});
  CHECK(findings_of("外交部答记者问\nQ：水库如何？\nA：正常。\nQ：何时？\nA：下月。\n", only({"SL207"})).empty());
}

TEST_CASE("letters of two alphabets in one word of a label are found") {
  const std::string english =
      "Press Briefing\n\nMR. CARTER: Good morning.\n\nQ: How is the dam?\n\nMR. CARTER: Fine.\n";
  CHECK(findings_of(english, only({"SL207"})).empty());
  CHECK(findings_of(replaced(english, "CARTER", "C\xD0\x90RTER"), only({"SL207"})) == Strings{"SL207 7:1"});
}
