#include "read/scan.hpp"

#include <string>

#include "catch.hpp"
#include "text/decode.hpp"

namespace {

using namespace shilu;
using namespace shilu::read;

const lexicon::Lexicon& words(const char* language) { return *lexicon::for_language(language); }

/// The pieces of a text, one in each pair of bars: `|a|b||`. A plus stands before a piece inside a line.
std::string pieces(std::string_view text, const std::vector<std::uint32_t>& cuts = {}) {
  const auto source = text::decode(text);
  auto result = scan(source, words("zh-Hans"));
  if (!cuts.empty()) cut(source, words("zh-Hans"), cuts, result);
  std::string out = "|";
  for (const auto& segment : result.segments) {
    if (!segment.starts_line) out += '+';
    out += std::string(segment.text.of(source.text)) + "|";
  }
  return out;
}

TEST_CASE("Every line is a segment without the blanks at its ends") {
  CHECK(pieces("a\nb") == "|a|b|");
  CHECK(pieces("a\n\nb\n") == "|a||b|");
  CHECK(pieces("  a \u3000\n\u3000\u3000b\n") == "|a|b|");
  CHECK(pieces("a\r\nb\r\n") == "|a|b|");
  CHECK(pieces("") == "|");
  CHECK(pieces("\n") == "||");
  CHECK(pieces(" \t\u3000\n") == "||");
}

TEST_CASE("Characters that break a line in the wide sense begin a segment") {
  CHECK(pieces("a\u2028b") == "|a|+b|");
  CHECK(pieces("a\u2029b\u0085c") == "|a|+b|+c|");
  CHECK(pieces("a\fb") == "|a|+b|");
  CHECK(pieces("a\vb\n") == "|a|+b|");
  CHECK(pieces("a\rb\nc\n") == "|a|+b|c|");
  CHECK(pieces("\fa\n") == "|a|");
  CHECK(pieces("a\f\n") == "|a|");
  CHECK(pieces("a\f\f\u2028b\n") == "|a|+b|");
  CHECK(pieces("\f\n") == "||");
  CHECK(pieces("a\u2027b\u00A0c") == "|a\u2027b\u00A0c|");
}

TEST_CASE("Cuts begin segments inside a line") {
  CHECK(pieces("abcdef", {2, 4}) == "|ab|+cd|+ef|");
  CHECK(pieces("abc\ndef", {5}) == "|abc|d|+ef|");
  CHECK(pieces("abc\ndef", {0, 4}) == "|abc|def|");
  CHECK(pieces("ab  cd", {3}) == "|ab|+cd|");
  CHECK(pieces("ab\fcdef", {5}) == "|ab|+cd|+ef|");
}

TEST_CASE("A cut gives the pieces the readings that they have by themselves") {
  const auto source = text::decode("问：路呢？答：明年。\n张三：好。\n");
  auto result = scan(source, words("zh-Hans"));
  cut(source, words("zh-Hans"), {static_cast<std::uint32_t>(source.text.find("答"))}, result);
  std::string labels;
  for (const auto& segment : result.segments) {
    for (std::size_t i = 0; i < segment.readings; ++i)
      labels += std::string(result.readings[segment.first + i].label.of(source.text)) + "|";
  }
  CHECK(labels == "问|答|张三|");
}

TEST_CASE("Segments know their line and their place") {
  const auto source = text::decode("张三\n\u3000\u3000李四\u2028 王五\n");
  const auto result = scan(source, words("zh-Hans"));
  REQUIRE(result.segments.size() == 3);
  CHECK(result.segments[0].line == 0);
  CHECK(result.segments[1].line == 1);
  CHECK(result.segments[2].line == 1);
  CHECK(result.segments[1].text.begin == 13);
  CHECK(result.segments[1].text.end == 19);
  CHECK(result.segments[2].text.begin == 23);
}

TEST_CASE("No byte that shows something is outside the segments") {
  const std::string text = "\f 张三：a\rb\u2028\n\n c \u0085 d\n-----\n\u3000";
  const auto source = text::decode(text);
  std::size_t shown = 0;
  std::uint32_t last = 0;
  for (const auto& segment : scan(source, words("zh-Hans")).segments) {
    CHECK(segment.text.begin >= last);
    last = segment.text.end;
    shown += segment.text.end - segment.text.begin;
  }
  CHECK(shown == std::string_view("张三：abcd-----").size());
}

/// `shape:label` of every reading of one line.
std::string readings(std::string_view line, const char* language = "zh-Hans") {
  std::vector<Reading> found;
  Segment segment;
  scan_segment(line, {0, static_cast<std::uint32_t>(line.size())}, words(language), segment, found);
  CHECK(segment.readings == found.size());
  std::string out;
  for (const auto& reading : found) {
    if (!out.empty()) out += ' ';
    out += std::string(to_string(reading.shape)) + ":" + std::string(reading.label.of(line));
  }
  return out;
}

TEST_CASE("A line has all the readings that its head allows") {
  CHECK(readings("张三：你好，各位") == "colon:张三");
  CHECK(readings("张三") == "bare line:张三");
  CHECK(readings("张三：") == "colon:张三 bare line:张三：");
  CHECK(readings("[张三] 你好，") == "bracket:张三");
  CHECK(readings("答）是的，") == "sign:答");
  CHECK(readings("问、请问，") == "sign:问");
  CHECK(readings("――知事は、どう，", "ja") == "dash:");
  CHECK(readings("Q Why not?", "en") == "blank:Q");
  CHECK(readings("Q\u00A0\u00A0 Why not?", "en") == "wide blank:Q");
  CHECK(readings("ANN LEE. Good morning!", "en") == "full stop:ANN LEE");
  CHECK(readings("我们说，你好。").empty());
  CHECK(readings("").empty());
}

TEST_CASE("A reading knows label, detail, number and where the speech begins") {
  const std::string line = "xx 一、**主持人（市政府 林晓雯）：** 各位好。";
  const Range range{3, static_cast<std::uint32_t>(line.size())};
  std::vector<Reading> found;
  Segment segment;
  scan_segment(line, range, words("zh-Hans"), segment, found);
  REQUIRE(found.size() == 1);
  const auto& reading = found[0];
  CHECK(reading.shape == Shape::colon);
  CHECK(reading.number.of(line) == "一、");
  CHECK(reading.label.of(line) == "主持人（市政府 林晓雯）");
  CHECK(reading.detail.of(line) == "市政府 林晓雯");
  CHECK(reading.emphasised);
  CHECK_FALSE(reading.bulleted);
  CHECK_FALSE(reading.alone);
  CHECK(line.substr(reading.speech) == "各位好。");
  CHECK(segment.number.of(line) == "一、");
  CHECK_FALSE(segment.is_rule);
}

TEST_CASE("A label alone on its line has nothing behind it") {
  const auto alone = [](std::string_view line) {
    std::vector<Reading> found;
    Segment segment;
    scan_segment(line, {0, static_cast<std::uint32_t>(line.size())}, words("zh-Hans"), segment, found);
    REQUIRE_FALSE(found.empty());
    return found[0].alone;
  };
  CHECK(alone("张三："));
  CHECK(alone("**张三：**"));
  CHECK(alone("张三"));
  CHECK_FALSE(alone("张三：好"));
  CHECK_FALSE(alone("[张三] 好，"));
}

TEST_CASE("A line of signs is a rule and has no reading") {
  std::vector<Reading> found;
  Segment segment;
  scan_segment("-----", {0, 5}, words("zh-Hans"), segment, found);
  CHECK(segment.is_rule);
  CHECK(found.empty());
}

TEST_CASE("A line of any length is looked at near its head only") {
  std::string line = "张三：";
  for (int i = 0; i < 100'000; ++i) line += "好";
  CHECK(readings(line) == "colon:张三");
  std::string endless;
  for (int i = 0; i < 100'000; ++i) endless += "好";
  CHECK(readings(endless).empty());
  CHECK(readings(endless + "：").empty());
}

TEST_CASE("Every shape has a word") {
  for (const auto shape : {Shape::colon, Shape::bracket, Shape::sign, Shape::stopped, Shape::wide, Shape::single,
                           Shape::reporter, Shape::dash, Shape::bare, Shape::none}) {
    CHECK(to_string(shape) != std::string());
  }
}

}  // namespace
