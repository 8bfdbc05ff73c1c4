// Labels misspelt or run into each other: read as meant, with a warning that says where.
#include <shilu/shilu.hpp>

#include <algorithm>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "read/invariants.hpp"

namespace {

using shilu::read::testing::broken_invariant;

shilu::Transcript read(const std::string& text) {
  shilu::Options options;
  auto transcript = shilu::parse(text, options);
  CHECK(broken_invariant(text, transcript) == "");
  return transcript;
}

const shilu::Diagnostic* find(const shilu::Transcript& transcript, std::string_view code) {
  const auto found = std::find_if(transcript.diagnostics.begin(), transcript.diagnostics.end(),
                                  [&](const shilu::Diagnostic& d) { return d.code == code; });
  return found == transcript.diagnostics.end() ? nullptr : &*found;
}

bool has_name(const shilu::Transcript& transcript, std::string_view name) {
  return std::any_of(transcript.participants.begin(), transcript.participants.end(),
                     [&](const shilu::Participant& p) { return p.name == name; });
}

/// n questions, each answered below the label.
std::string answered(std::string_view label, int n, std::string_view mark = "Q") {
  std::string text;
  for (int i = 0; i < n; ++i) {
    text.append(mark).append(": When will the bridge open?\n");
    text.append(label).append(": It will open in June.\n");
  }
  return text;
}

std::string answered_in_chinese(std::string_view label, int n) {
  std::string text;
  for (int i = 0; i < n; ++i) {
    text.append("记者：大桥何时通车？\n").append(label).append("：六月通车，请大家放心。\n");
  }
  return text;
}

TEST_CASE("A label one letter away from a usual one is read as that") {
  const auto transcript = read(answered("MR. HALVORSEN", 5) + "Q: And the cost?\nMR. HALVROSEN: Nine million.\n");
  const auto* warning = find(transcript, "misspelt-label");
  REQUIRE(warning != nullptr);
  CHECK(warning->line == 12);
  CHECK(warning->severity == shilu::Severity::warning);
  CHECK(warning->message.find("MR. HALVROSEN") != std::string::npos);
  CHECK(has_name(transcript, "HALVORSEN"));
  CHECK_FALSE(has_name(transcript, "HALVROSEN"));
}

TEST_CASE("A Chinese name with another character of the same sound is read as the usual one") {
  const auto transcript = read(answered_in_chinese("林越", 5) + "记者：造价多少？\n林悦：九亿元。\n");
  REQUIRE(find(transcript, "misspelt-label") != nullptr);
  CHECK(has_name(transcript, "林越"));
  CHECK_FALSE(has_name(transcript, "林悦"));
}

TEST_CASE("Labels that differ by a number, or too much, or stand beside a rare one are no slips") {
  CHECK(find(read(answered("SPEAKER 29", 5) + "Q: And?\nSPEAKER 28: No.\n"), "misspelt-label") == nullptr);
  CHECK(find(read(answered("MR. HALVORSEN", 5) + "Q: And?\nMR. HOLLISTER: No.\n"), "misspelt-label") == nullptr);
  CHECK(find(read(answered("MR. HALVORSEN", 2) + "Q: And?\nMR. HALVROSEN: No.\n"), "misspelt-label") == nullptr);
  CHECK(find(read(answered_in_chinese("林越", 5) + "记者：造价？\n林峰：九亿。\n"), "misspelt-label") == nullptr);
}

TEST_CASE("A mark of question before another label is not part of the name") {
  for (const std::string mark : {"Q", "QUESTION"}) {
    CAPTURE(mark);
    const auto transcript = read(answered("MS. HALVORSEN", 3, mark) + mark + "MS. HALVORSEN: Nine million.\n");
    const auto* warning = find(transcript, "fused-label");
    REQUIRE(warning != nullptr);
    CHECK(warning->line == 7);
    CHECK(warning->message.find("'" + mark + "' and 'MS. HALVORSEN'") != std::string::npos);
    CHECK(has_name(transcript, "HALVORSEN"));
    CHECK_FALSE(has_name(transcript, mark + "MS. HALVORSEN"));
  }
}

TEST_CASE("Two names in one label are two people, and the second speaks") {
  const auto transcript = read(answered("MS. HALVORSEN", 3) + answered("MR. OAKES", 3) +
                               "Q: Who pays?\nMS. HALVORSENMR. OAKES: The county.\n");
  REQUIRE(find(transcript, "fused-label") != nullptr);
  const auto& last = transcript.sections.back().exchanges.back().turns.back();
  CHECK(last.label == "MS. HALVORSENMR. OAKES");
  CHECK(last.text == "The county.");
  const auto speaker = std::find_if(transcript.participants.begin(), transcript.participants.end(),
                                    [&](const shilu::Participant& p) { return p.id == last.speaker; });
  REQUIRE(speaker != transcript.participants.end());
  CHECK(speaker->name == "OAKES");
}

TEST_CASE("Two Han names in one label are two people, and the second speaks") {
  const auto text =
      answered_in_chinese("林越", 3) + answered_in_chinese("周岚", 3) + "记者：还有别的吗？\n林越周岚：没有。\n";
  const auto transcript = read(text);
  const auto* warning = find(transcript, "fused-label");
  REQUIRE(warning != nullptr);
  CHECK(warning->line == 14);
  CHECK_FALSE(has_name(transcript, "林越周岚"));
  const auto& last = transcript.sections.back().exchanges.back().turns.back();
  CHECK(last.text == "没有。");
  CHECK(last.label == "林越周岚");
}

TEST_CASE("An office before a name, and parts that open no turns, are not run together") {
  CHECK(find(read(answered_in_chinese("局长", 3) + answered_in_chinese("林越", 3) + "记者：造价？\n局长林越：九亿。\n"),
             "fused-label") == nullptr);
  CHECK(find(read(answered("MS. HALVORSEN", 3) + "Q: And?\nMS. QUILL: No.\n"), "fused-label") == nullptr);
}

}  // namespace
