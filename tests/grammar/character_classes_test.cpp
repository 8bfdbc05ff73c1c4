#include "grammar/character_classes.hpp"

#include <string>
#include <vector>

#include "rule.hpp"

namespace {

using namespace shilu::grammar;
using namespace shilu::grammar::testing;

/// The UTF-8 of a character.
std::string encoded(char32_t c) {
  const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
  if (c < 0x10000) return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
  return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
}

TEST_CASE("Every character that is listed has its classes") {
  for (const auto& list : internal::listed) {
    for (const char32_t c : list.characters) {
      CAPTURE(static_cast<unsigned>(c));
      CHECK((classes_of(c) & list.classes) == list.classes);
    }
  }
  for (const auto& spread : internal::spreads) {
    CHECK((classes_of(spread.first) & spread.classes) == spread.classes);
    CHECK((classes_of(spread.last) & spread.classes) == spread.classes);
  }
}

TEST_CASE("A character can have several classes, and most have none") {
  CHECK(classes_of(U'）') == (class_close | class_right_paren | class_sign));
  CHECK(classes_of(U'\u3000') == (class_blank | class_fixed_blank));
  for (const char32_t c : {U'a', U'张', U'é', U'𠮷', U'\U0010FFFF', U'\uFFFD', U'\uF900'}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(classes_of(c) == 0);
  }
}

TEST_CASE("Characters are read back from their bytes, whatever their length") {
  for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 61) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    const auto bytes = encoded(c);
    const auto read = character_at(bytes.data());
    if (read.value != c || read.length != bytes.size()) {
      CAPTURE(static_cast<unsigned>(c));
      CHECK(read.value == c);
      CHECK(read.length == bytes.size());
    }
  }
}

TEST_CASE("One of a class, one of none, and as many as there are") {
  using one = in<class_colon | class_digit>;
  using other = not_in<class_colon | class_digit>;
  using some = some_in<class_digit>;
  CHECK(matched<one>("：：") == "：");
  CHECK(matched<one>("7") == "7");
  CHECK(refuses<one>("a"));
  CHECK(refuses<one>(""));
  CHECK(matched<other>("张三") == "张");
  CHECK(matched<other>("𠮷a") == "𠮷");
  CHECK(refuses<other>("："));
  CHECK(refuses<other>(""));
  CHECK(matched<some>("12３a") == "12３");
  CHECK(matched<some>("a").empty());
  CHECK(matched<some>("").empty());
}

}  // namespace
