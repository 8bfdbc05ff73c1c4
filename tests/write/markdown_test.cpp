// The record for reading.
#include <string>

#include <shilu/parse.hpp>
#include <shilu/write.hpp>

#include "catch.hpp"
#include "sample.hpp"

using namespace shilu;

namespace {

std::string markdown(const Transcript& transcript) { return to_text(transcript, Format::markdown); }

/// The one turn of a transcript, as it comes out.
std::string turn_of(const std::string& label, const std::string& text) {
  Transcript t;
  t.source.name = "x";
  Turn turn;
  turn.label = label;
  turn.text = text;
  t.sections.push_back({SectionKind::opening, {1, 1}, {turn}, {}});
  const std::string out = markdown(t);
  const std::string head = "# x\n\n## Opening\n\n";
  REQUIRE(out.starts_with(head));
  return out.substr(head.size());
}

}  // namespace

TEST_CASE("title, facts, people, sections, exchanges, turns with their notes, reported speech") {
  CHECK(markdown(sample_transcript()) == R"(# 海港改造发布会

- **时间**：2024-03-07 10:00
- **地点**：海州市
- **主题**：海港改造

## 与会人员

- **林越**，新闻办主任
- **何山**

## 开场

**林越**：各位好！

*（掌声）*

现在开始。

## 答问

### 1

**海州日报记者**：何时完工？

2025年。

## 转述

> **何山**：进展顺利
)");
}

TEST_CASE("nothing of the text becomes markup") {
  CHECK(turn_of("Q", "*a* _b_ `c` [d](e) <f> \\") == "**Q**: \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\\\\n");
  CHECK(turn_of("", "# a") == "\\# a\n");
  CHECK(turn_of("", "- a\n1. b\n2) c\n2024 d\n--- e") == "\\- a\n\n1\\. b\n\n2\\) c\n\n2024 d\n\n\\--- e\n");
  CHECK(turn_of("", "> a") == "\\> a\n");
}

TEST_CASE("emphasis ends before the colon, where CommonMark lets it end") {
  const std::string text = markdown(parse("主持人：大家好。\n\n记者：何时完工？\n\n张华：明年。\n"));
  CHECK(text.find("**记者**：何时完工？") != std::string::npos);
  CHECK(text.find("：**") == std::string::npos);
}

TEST_CASE("an article is its prose, then who said what") {
  const std::string text =
      markdown(parse("港口明年完工\n\n3月7日，市长何山表示，工程进展顺利。\n\n何山说：“明年完工。”\n"));
  CHECK(text.find("3月7日，市长何山表示，工程进展顺利。\n") != std::string::npos);
  CHECK(text.find("> **何山**：") != std::string::npos);
}

TEST_CASE("blanks at the beginning of a line make neither code nor lists") {
  CHECK(turn_of("", "    a\n - b\n\t1. c") == "a\n\n\\- b\n\n1\\. c\n");
}

TEST_CASE("notes between turns, and fields inside them, are shown where they stand") {
  Transcript t = sample_transcript();
  t.other.push_back({OtherKind::note, {6, 6}, {161, 169}, "", "", "（中场休息）"});
  t.sections[0].turns[0].inside.push_back({OtherKind::field, {5, 5}, {111, 120}, "主题", "海港", "", 2});
  const std::string text = markdown(t);
  CHECK(text.find("现在开始。\n\n*主题：海港*\n") != std::string::npos);
  CHECK(text.find("*（中场休息）*\n\n**海州日报记者**：") != std::string::npos);
}

TEST_CASE("a time without a date is still told") {
  Transcript t;
  t.language = "zh-Hans";
  t.conference.time = "10:00";
  CHECK(markdown(t) == "- **时间**：10:00\n");
}
