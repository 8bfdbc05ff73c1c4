#include "text/romanize.hpp"

#include <algorithm>

#include "catch.hpp"
#include "text/utf8.hpp"

using shilu::text::romanize;
using shilu::text::slug;

TEST_CASE("single characters have a spelling in ASCII") {
  CHECK(romanize(U'缪') == "miao");
  CHECK(romanize(U'吕') == "lu");
  CHECK(romanize(U'Q') == "q");
  CHECK(romanize(U'７') == "7");
  CHECK(romanize(U'é') == "e");
  CHECK(romanize(U'ß') == "ss");
  CHECK(romanize(U'Ш') == "s");
  CHECK(romanize(U'あ') == "a");
  CHECK(romanize(U'령') == "ryeong");
  CHECK(romanize(U'힣') == "hit");
  CHECK(romanize(U'：').empty());
  CHECK(romanize(U' ').empty());
  CHECK(romanize(U'\U0001F600').empty());
}

TEST_CASE("slugs of names are readable") {
  CHECK(slug("Karine Jean-Pierre") == "karine-jean-pierre");
  CHECK(slug("Зарубин") == "zarubin");
  CHECK(slug("安徽日报") == "anhuiribao");
  CHECK(slug("高市") == "gaoshi");
  CHECK(slug("佐々木") == "zuozuomu");
  CHECK(slug("대통령") == "daetongryeong");
  CHECK(slug("José Ñandú (El País)") == "jose-nandu-el-pais");
  CHECK(slug("Đặng Thị") == "dang-thi");
}

TEST_CASE("accents written as marks of their own do not part a word") { CHECK(slug("e\u0301te\u0301") == "ete"); }

TEST_CASE("separators collapse and never stand at the ends") {
  CHECK(slug("  a —— b。") == "a-b");
  CHECK(slug("。。").empty());
  CHECK(slug("").empty());
}

TEST_CASE("no code point spells anything but lower-case letters and digits") {
  std::size_t wrong = 0;
  std::size_t han = 0;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    const std::string_view letters = romanize(c);
    wrong += !std::all_of(letters.begin(), letters.end(),
                          [](char x) { return (x >= 'a' && x <= 'z') || (x >= '0' && x <= '9'); });
    han += c >= 0x4E00 && c <= 0x9FA5 && !letters.empty();
  }
  CHECK(wrong == 0);
  CHECK(han > 20'800);  // of 20,902
}
