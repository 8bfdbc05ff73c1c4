#include "grammar/numbering.hpp"
#include "rule.hpp"

namespace {

using namespace shilu::grammar;
using namespace shilu::grammar::testing;

TEST_CASE("A numeral is of Han digits or of others, and short") {
  CHECK(takes<han_digit>("一"));
  CHECK(takes<han_digit>("兩"));
  CHECK(refuses<han_digit>("1"));
  CHECK(refuses<han_digit>("人"));
  CHECK(takes<numeral>("十二"));
  CHECK(takes<numeral>("一百二十"));
  CHECK(takes<numeral>("12"));
  CHECK(takes<numeral>("１２"));
  CHECK(matched<numeral>("2023年") == "202");
  CHECK(refuses<numeral>("第一"));
  CHECK(refuses<numeral>("IV"));
}

TEST_CASE("Roman and circled numerals") {
  CHECK(takes<roman>("IV"));
  CHECK(takes<roman>("XVIII"));
  CHECK(refuses<roman>("XXXVIII"));
  CHECK(refuses<roman>("iv"));
  CHECK(refuses<roman>("Q"));
  for (const auto* text : {"①", "⑳", "⑴", "❶", "㈠", "㊀"}) CHECK(takes<circled>(text));
  CHECK(refuses<circled>("1"));
  CHECK(refuses<circled>("◯"));
  CHECK(takes<number>("十"));
  CHECK(takes<number>("7"));
  CHECK(takes<number>("II"));
  CHECK(refuses<number>("甲"));
}

TEST_CASE("An enumeration is a numeral and the sign that closes it") {
  for (const auto* text :
       {"（一）", "(1)", "（１２）", "一、", "1、", "1.", "1．", "1)", "十二）", "①", "II.", "（IV）", "1 、"}) {
    CAPTURE(text);
    CHECK(takes<enumeration>(text));
    CHECK(takes<enumeration>(std::string(text) + " "));
  }
  CHECK(matched<enumeration>("一、问：") == "一、");
  CHECK(matched<enumeration>("3. What") == "3. ");
  CHECK(matched<enumeration>("1.请问") == "1.");
}

TEST_CASE("A numeral alone counts nothing") {
  for (const auto* text : {"一", "一个问题", "12", "2023年8月", "（一", "（张三）", "(Laughter)", "A.", "、", ""}) {
    CAPTURE(text);
    CHECK(refuses<enumeration>(text));
  }
}

TEST_CASE("A dot between digits is a decimal point") {
  CHECK(refuses<enumeration>("3.5%的增长"));
  CHECK(refuses<enumeration>("1.2亿"));
  CHECK(takes<enumeration>("3."));
  CHECK(refuses<enumeration_close>(".5"));
  CHECK(takes<enumeration_close>("."));
  CHECK(takes<enumeration_close>(" ）"));
  CHECK(refuses<enumeration_close>("："));
}

}  // namespace
