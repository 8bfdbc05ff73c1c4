#include "text/unicode.hpp"

#include <set>
#include <string>

#include "catch.hpp"
#include "text/utf8.hpp"

using namespace shilu::text;

TEST_CASE("exactly the listed characters are blank") {
  std::set<char32_t> expected{0x00,   0x09,   0x0A,   0x0B,   0x0C,   0x0D,   0x20,   0x85,  0xA0,
                              0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF};
  for (char32_t c = 0x2000; c <= 0x200F; ++c) expected.insert(c);
  std::set<char32_t> found;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (is_blank(c)) found.insert(c);
  }
  CHECK(found == expected);
}

TEST_CASE("characters of the East Asian scripts are told apart") {
  for (const char32_t c : U"中龥㐀々〇𠮷﨑") {
    if (c == 0) continue;
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_han(c));
    CHECK_FALSE(is_kana(c));
    CHECK_FALSE(is_hangul(c));
  }
  for (const char32_t c : U"あンーｶﾞㇰゝヽ") {
    if (c == 0) continue;
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_kana(c) != (c == 0xFF9E));  // the half-width voiced mark stands behind kana and is none
    CHECK_FALSE(is_han(c));
  }
  for (const char32_t c : U"가힣ㄱᄀ") {
    if (c == 0) continue;
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_hangul(c));
    CHECK_FALSE(is_han(c));
  }
  for (const char32_t c : U"aЖ。・：、「１\u3000") {
    if (c == 0) continue;
    CAPTURE(static_cast<unsigned>(c));
    CHECK_FALSE(is_han(c));
    CHECK_FALSE(is_kana(c));
    CHECK_FALSE(is_hangul(c));
  }
}

TEST_CASE("letters, digits and capitals") {
  for (const char32_t c : {U'a', U'Z', U'é', U'Ж', U'中', U'あ', U'가', U'ｱ'}) CHECK(is_letter(c));
  for (const char32_t c : {U'@', U'[', U'`', U'{', U'1', U'：', U' ', U'·'}) CHECK_FALSE(is_letter(c));
  for (const char32_t c : {U'0', U'9', U'０', U'９'}) CHECK(is_digit(c));
  for (const char32_t c : {U'/', U':', U'一', U'²', U'\u0660'}) CHECK_FALSE(is_digit(c));
  for (const char32_t c : {U'A', U'Z', U'É', U'Я', U'Ａ'}) CHECK(is_upper(c));
  for (const char32_t c : {U'a', U'@', U'[', U'é', U'中', U'1'}) CHECK_FALSE(is_upper(c));
}

TEST_CASE("trim takes blanks of every width off the ends and none from within") {
  using namespace std::string_literals;
  CHECK(trim("\u3000 a\u3000b \t\uFEFF") == "a\u3000b");
  CHECK(trim_begin("\u200B\u00A0记者 ") == "记者 ");
  CHECK(trim_end(" 记者\u2028\r\f") == " 记者");
  CHECK(trim("\0x\0"s) == "x");
  CHECK(trim(" \u3000\v").empty());
  CHECK(trim("").empty());
}

TEST_CASE("code points are counted, not bytes") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("aé中𠮷") == 4);
}

TEST_CASE("every code point goes to UTF-8 and back") {
  std::size_t wrong = 0;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string bytes = "中";
    append(c, bytes);
    const CodePoint forward = decode_at(bytes, 3);
    const CodePoint backward = decode_before(bytes, bytes.size());
    wrong += forward.value != c || forward.length != bytes.size() - 3 || backward.value != c ||
             backward.length != forward.length;
  }
  CHECK(wrong == 0);
}

TEST_CASE("characters are counted alike at every length and place") {
  std::string text;
  std::size_t expected = 0;
  for (int i = 0; i < 40; ++i) {
    CHECK(shilu::text::count_code_points(text) == expected);
    text += i % 4 == 0 ? "a" : i % 4 == 1 ? "\u00e9" : i % 4 == 2 ? "\u5916" : "\U00020BB7";
    ++expected;
  }
  CHECK(shilu::text::count_code_points(std::string(8, '\0')) == 8);
}
