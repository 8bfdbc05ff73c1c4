#include "text/fold.hpp"

#include "catch.hpp"
#include "text/utf8.hpp"

using shilu::text::fold;

TEST_CASE("fold lowers letters of the same width") {
  CHECK(fold("MR. PRICE: Q&A @[`{") == "mr. price: q&a @[`{");
  CHECK(fold("ÀÉÎÕÜ ΑΩ ЖЯ Ａ") == "àéîõü αω жя ａ");
  CHECK(fold("记者：QUESTION、カナ 기자") == "记者：question、カナ 기자");
  CHECK(fold("").empty());
}

TEST_CASE("fold leaves letters alone whose lower case has another width") {
  CHECK(fold("İ") == "İ");            // i: one byte
  CHECK(fold("ẞ") == "ẞ");            // ß: two
  CHECK(fold("\u212A") == "\u212A");  // the Kelvin sign's k: one
}

TEST_CASE("fold changes neither the length nor the place of any character") {
  std::string all;
  for (char32_t c = 1; c < 0x20000; ++c) {
    if (c < 0xD800 || c > 0xDFFF) shilu::text::append(c, all);
  }
  const std::string folded = fold(all);
  REQUIRE(folded.size() == all.size());
  std::size_t moved = 0;
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t length = shilu::text::decode_at(all, at).length;
    moved += shilu::text::decode_at(folded, at).length != length;
    at += length;
  }
  CHECK(moved == 0);
  CHECK(fold(folded) == folded);
}

TEST_CASE("fold_into replaces what the buffer held") {
  std::string buffer = "a longer text from before";
  shilu::text::fold_into("XY", buffer);
  CHECK(buffer == "xy");
}
