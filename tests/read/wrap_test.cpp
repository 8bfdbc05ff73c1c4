#include "read/wrap.hpp"

#include "catch.hpp"
#include "kinds.hpp"

namespace {

using namespace shilu::read;
using namespace shilu::read::testing;

std::string joined(std::initializer_list<std::string_view> lines) {
  std::string paragraph;
  for (const auto line : lines) join_line(paragraph, line);
  return paragraph;
}

TEST_CASE("Lines of words join with a blank, lines of Han text without") {
  CHECK(joined({"one"}) == "one");
  CHECK(joined({"one", "two", "three"}) == "one two three");
  CHECK(joined({"今天天", "气好"}) == "今天天气好");
  CHECK(joined({"今天，", "天气好"}) == "今天，天气好");
  CHECK(joined({"きょうは", "いい天気"}) == "きょうはいい天気");
  CHECK(joined({"오늘은", "날씨가"}) == "오늘은 날씨가");
  CHECK(joined({"增长", "GDP"}) == "增长 GDP");
  CHECK(joined({"end.", "Next"}) == "end. Next");
}

TEST_CASE("A hyphen at the break goes where a word goes on") {
  CHECK(joined({"the confer-", "ence began"}) == "the conference began");
  CHECK(joined({"Presse‐", "konferenz"}) == "Pressekonferenz");
  CHECK(joined({"the Anglo-", "American bank"}) == "the Anglo- American bank");
  CHECK(joined({"from 10-", "20"}) == "from 10- 20");
  CHECK(joined({"he said -", "and left"}) == "he said - and left");
  CHECK(joined({"-", "a"}) == "- a");
}

std::size_t width_of(const std::string& text, const char* language = "en") {
  const Entrance entrance(text, in_language(language));
  return wrap_width(entrance.decided());
}

TEST_CASE("A text whose lines break off in mid-sentence is hard-wrapped") {
  std::string text = "QUESTION: What is new in the city, and when will the road that was planned\n";
  for (int i = 0; i < 12; ++i) text += "and the bridge over the river that we all have been waiting for since the\n";
  text += "year began be open to all?\n";
  const auto width = width_of(text);
  CHECK(width >= 70);
  CHECK(width <= 80);
}

TEST_CASE("A text of paragraphs is not, nor is a short one") {
  std::string text = "QUESTION: What is new?\n";
  for (int i = 0; i < 12; ++i)
    text += "The road and the bridge over the river that we have been waiting for are open.\n";
  CHECK(width_of(text) == 0);
  CHECK(width_of("QUESTION: What is new in the city\nand when?\n") == 0);
  CHECK(width_of("") == 0);
}

}  // namespace
