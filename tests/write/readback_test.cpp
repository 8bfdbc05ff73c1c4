// Our YAML read back by yaml-cpp: every character, in every neighbourhood, gives the same string.
#include <yaml-cpp/yaml.h>

#include <cstdint>
#include <shilu/write.hpp>
#include <string>
#include <vector>

#include "catch.hpp"

namespace {

std::string utf8(std::uint32_t c) {
  const auto byte = [](std::uint32_t b) { return static_cast<char>(static_cast<unsigned char>(b)); };
  const auto rest = [&](std::uint32_t shift) { return byte(0x80 | ((c >> shift) & 0x3F)); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | c >> 6), rest(0)};
  if (c < 0x10000) return {byte(0xE0 | c >> 12), rest(6), rest(0)};
  return {byte(0xF0 | c >> 18), rest(12), rest(6), rest(0)};
}

/// Writes all texts as turns of one document and returns those that come back different.
std::vector<std::string> changed(const std::vector<std::string>& texts) {
  shilu::Transcript transcript;
  transcript.sections.resize(1);
  for (const std::string& text : texts) {
    transcript.sections[0].turns.push_back({});
    transcript.sections[0].turns.back().text = text;
  }
  const YAML::Node document = YAML::Load(shilu::to_yaml(transcript));
  std::vector<std::string> result;
  std::size_t i = 0;
  for (const auto& turn : document["sections"][0]["turns"]) {
    const std::string& text = texts.at(i++);
    if (turn["text"].Scalar() != text) result.push_back(text);
  }
  if (i != texts.size()) result.push_back("(turns are missing)");
  return result;
}

}  // namespace

TEST_CASE("each character comes back at every place of a text") {
  std::vector<std::string> texts;
  const auto add = [&](std::uint32_t c) {
    const std::string s = utf8(c);
    for (const char* const pattern :
         {"@", "@a", "a@", "a@b", "a\n@", "a\n@b", "@\nb", "a \n @ \nb", "中@文", "中@\n文"}) {
      std::string text = pattern;
      text.replace(text.find('@'), 1, s);
      texts.push_back(text);
    }
  };
  for (std::uint32_t c = 0; c < 0x300; ++c) add(c);
  for (std::uint32_t c = 0x2000; c < 0x2070; ++c) add(c);
  for (std::uint32_t c = 0x3000; c < 0x3020; ++c) add(c);
  for (std::uint32_t c = 0xFDC8; c < 0xFDF8; ++c) add(c);
  for (std::uint32_t c = 0xFEF8; c < 0xFF08; ++c) add(c);
  for (std::uint32_t c = 0xFFF0; c < 0x10008; ++c) add(c);
  for (const std::uint32_t c : {0x1F600u, 0x1FFFDu, 0x1FFFEu, 0x1FFFFu, 0x20000u, 0x10FFFDu, 0x10FFFEu, 0x10FFFFu})
    add(c);
  REQUIRE(texts.size() > 10'000);
  CHECK(changed(texts).empty());
}

TEST_CASE("final newlines and inner blank lines come back as many as they were") {
  std::vector<std::string> texts;
  for (std::size_t before = 0; before < 3; ++before) {
    for (std::size_t inner = 0; inner < 4; ++inner) {
      for (std::size_t after = 0; after < 4; ++after) {
        for (const char* const blank : {"", " ", "   ", "\t"}) {
          std::string text = std::string(before, '\n') + "a" + std::string(inner, '\n') + blank + "b";
          text += blank + std::string(after, '\n');
          texts.push_back(text);
          texts.push_back("a" + std::string(inner + 1, '\n') + blank + std::string(after, '\n'));
        }
      }
    }
  }
  CHECK(changed(texts).empty());
}
