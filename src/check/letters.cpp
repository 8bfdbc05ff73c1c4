#include "check/letters.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

constexpr std::u32string_view others = U"АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
constexpr std::string_view alike = "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo";
static_assert(others.size() == alike.size());

}  // namespace

unsigned letters_in(std::string_view text) {
  unsigned found = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    at += c.length;
    if (text::is_han(c.value) || text::is_kana(c.value) || text::is_hangul(c.value)) {
      found |= asian;
    } else if (c.value >= 0x370 && c.value < 0x400) {
      found |= greek;
    } else if (c.value >= 0x400 && c.value < 0x530) {
      found |= cyrillic;
    } else if (text::is_letter(c.value) && c.value < 0x250) {
      found |= latin;
    }
  }
  return found;
}

bool mixes_alphabets(std::string_view label) {
  std::size_t begin = 0;
  while (begin < label.size()) {
    const auto end = std::min(label.find(' ', begin), label.size());
    const auto letters = letters_in(label.substr(begin, end - begin)) & (latin | cyrillic | greek);
    if ((letters & (letters - 1)) != 0) return true;
    begin = end + 1;
  }
  return false;
}

std::string as_latin(std::string_view label) {
  std::string out;
  for (std::size_t at = 0; at < label.size();) {
    const auto c = text::decode_at(label, at);
    const auto found = others.find(c.value);
    if (found == others.npos) {
      out += label.substr(at, c.length);
    } else {
      out += alike[found];
    }
    at += c.length;
  }
  return out;
}

}  // namespace shilu::checker
