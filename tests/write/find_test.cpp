// Searches in whole words find what a search byte by byte finds.
#include <algorithm>
#include <random>
#include <string>

#include "catch.hpp"
#include "write/find_any.hpp"
#include "write/find_escape.hpp"
#include "write/json_escapes.hpp"

using namespace shilu::write;

namespace {

/// Mostly plain, with every byte somewhere.
std::string random_text(std::mt19937& random) {
  std::string text(random() % 70, 'x');
  for (char& c : text) {
    if (random() % 12 == 0) c = static_cast<char>(random() % 256);
    if (random() % 20 == 0) c = "\n\t\r\\,\"\x1F\x20\x7F\x80\xFF"[random() % 11];
  }
  return text;
}

template <class Test>
std::size_t one_by_one(const std::string& text, std::size_t at, std::size_t none, Test test) {
  for (; at < text.size(); ++at) {
    if (test(text[at])) return at;
  }
  return none;
}

}  // namespace

TEST_CASE("a search in words finds what one byte by byte finds, from every place") {
  std::mt19937 random(20240307);
  for (int i = 0; i < 4000; ++i) {
    const std::string text = random_text(random);
    for (std::size_t at = 0; at <= text.size(); ++at) {
      const std::size_t escape = one_by_one(text, at, text.size(), needs_escape);
      REQUIRE(find_escape<PlainWord>(text, at) == escape);
      REQUIRE(find_escape<WideWord>(text, at) == escape);
      const auto special = [](char c) { return c == '\n' || c == '\t' || c == '\\'; };
      const std::size_t any = find_any<'\n', '\t', '\\'>(text, at);
      REQUIRE(any == one_by_one(text, at, std::string::npos, special));
    }
  }
}

TEST_CASE("controls, the quotation mark and the backslash need an escape, and nothing else") {
  for (int byte = 0; byte < 256; ++byte) {
    CHECK(needs_escape(static_cast<char>(byte)) == (byte < 0x20 || byte == '"' || byte == '\\'));
  }
}

TEST_CASE("characters that cut lines are found among those that nearly are") {
  const std::string pieces[] = {"x",      "会",     "“",      "，",     "é",      "·",     "\u00A0",
                                "\u007F", "\u0085", "\u2028", "\u2027", "\uFEFF", "\uFEFE"};
  std::mt19937 random(20240308);
  for (int i = 0; i < 4000; ++i) {
    std::string text;
    for (std::size_t n = random() % 40; n > 0; --n) text += pieces[random() % (random() % 4 == 0 ? 13 : 4)];
    std::size_t first = text.size();
    for (const std::string& each : {pieces[7], pieces[8], pieces[9], pieces[11]})
      first = std::min(first, text.find(each));
    REQUIRE(find_unsafe(text) == first);
    const std::size_t last = find_unsafe(text, text.size());
    REQUIRE(last == text.size());
  }
}
