#include "check/numerals.hpp"

#include "catch.hpp"

using shilu::checker::NumeralScript;
using shilu::checker::read_numeral;
using shilu::checker::write_numeral;

TEST_CASE("numerals are read in every script") {
  CHECK(read_numeral("12").value == 12);
  CHECK(read_numeral("１２").value == 12);
  CHECK(read_numeral("十二").value == 12);
  CHECK(read_numeral("二十").value == 20);
  CHECK(read_numeral("一百零三").value == 103);
  CHECK(read_numeral("一〇三").value == 103);
  CHECK(read_numeral("⑫").value == 12);
  CHECK(read_numeral("12").script == NumeralScript::arabic);
  CHECK(read_numeral("１２").script == NumeralScript::full_width);
  CHECK(read_numeral("十二").script == NumeralScript::han);
  CHECK(read_numeral("⑫").script == NumeralScript::circled);
}

TEST_CASE("what is no numeral is none") {
  for (const char* text : {"", "a", "1a", "一a", "第一", "①②", "99999", "-1", "1１"}) {
    CAPTURE(text);
    CHECK_FALSE(read_numeral(text));
  }
}

TEST_CASE("what is written is read back, for every value that a script can write") {
  for (const auto script :
       {NumeralScript::arabic, NumeralScript::full_width, NumeralScript::han, NumeralScript::circled}) {
    for (int value = 0; value <= 9999; ++value) {
      const auto written = write_numeral(value, script);
      if (written.empty()) {
        REQUIRE(script == NumeralScript::circled);
        continue;
      }
      const auto read = read_numeral(written);
      REQUIRE(read.value == value);
      REQUIRE(read.script == script);
    }
  }
  CHECK(write_numeral(10, NumeralScript::han) == "十");
  CHECK(write_numeral(21, NumeralScript::han) == "二十一");
  CHECK(write_numeral(105, NumeralScript::han) == "一百零五");
  CHECK(write_numeral(20, NumeralScript::circled) == "⑳");
  CHECK(write_numeral(21, NumeralScript::circled).empty());
  CHECK(write_numeral(10'000, NumeralScript::arabic).empty());
}
