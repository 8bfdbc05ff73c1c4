// Every rule of the scalar writer, with the exact text.
#include "write/scalar.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "write/repair.hpp"

using namespace std::string_view_literals;

namespace {

std::string scalar(std::string_view text, std::size_t indent = 2) {
  std::string out;
  shilu::write::append_scalar(text, indent, out);
  return out;
}

}  // namespace

TEST_CASE("names and ordinary words are written plain") {
  for (const std::string_view text :
       {"缪小娟"sv, "市政府新闻办专职副主任"sv, "miao-xiaojuan"sv, "t1"sv, "A b c"sv, "各位好！"sv, "かな"sv,
        "대통령"sv, "UTF-8"sv, "x/y;z$(1)+~^_."sv, "a“b”"sv, "a😀"sv, "nobody"sv}) {
    CHECK(scalar(text) == std::string(text) + "\n");
  }
}

TEST_CASE("what does not start with a letter is quoted") {
  for (const std::string_view text :
       {"12:30"sv, "1"sv, "-a"sv, "+86"sv, ".5"sv, "_a"sv, "（掌声）"sv, "　缩进"sv, "、"sv, "Émile"sv, "~"sv, "---"sv,
        "..."sv, " a"sv, "😀"sv, "“a”"sv, "2024-03-07"sv}) {
    CHECK(scalar(text) == "\"" + std::string(text) + "\"\n");
  }
}

TEST_CASE("anything that is syntax somewhere is quoted wherever it stands") {
  for (const char c : ":#,[]{}'&*!|>%@`=<?"sv) {
    const std::string text = std::string("a") + c + "b";
    CHECK(scalar(text) == "\"" + text + "\"\n");
    CHECK(scalar(std::string("中") + c) == "\"中" + std::string(1, c) + "\"\n");
  }
  CHECK(scalar("a\"b") == "\"a\\\"b\"\n");
  CHECK(scalar("a\\b") == "\"a\\\\b\"\n");
  CHECK(scalar("a\tb") == "\"a\\tb\"\n");
  CHECK(scalar("a ") == "\"a \"\n");
}

TEST_CASE("words that YAML 1.1 takes for other types are quoted in any case") {
  for (const std::string_view text :
       {"null"sv, "NULL"sv, "True"sv, "FALSE"sv, "yes"sv, "No"sv, "NO"sv, "on"sv, "OFF"sv, "y"sv, "N"sv}) {
    CHECK(scalar(text) == "\"" + std::string(text) + "\"\n");
  }
}

TEST_CASE("a reserved word followed by a non-ASCII character is quoted, in one line and in several") {
  CHECK(scalar("null：") == "\"null：\"\n");
  CHECK(scalar("No　a") == "\"No　a\"\n");
  CHECK(scalar("no a") == "no a\n");
  CHECK(scalar(".inf：\nb") == "\".inf：\\nb\"\n");
  CHECK(scalar("y\nb") == "\"y\\nb\"\n");
  CHECK(scalar("=：\nb") == "\"=：\\nb\"\n");
  CHECK(scalar("null a\nb") == "|-\n  null a\n  b\n");
}

TEST_CASE("an exponent without a number is quoted, other words in e are not") {
  for (const std::string_view text : {"e5"sv, "E10"sv, "e-3"sv, "E+7"sv, "e"sv}) {
    CHECK(scalar(text) == "\"" + std::string(text) + "\"\n");
  }
  for (const std::string_view text : {"e5a"sv, "ea"sv, "e-a"sv, "d5"sv})
    CHECK(scalar(text) == std::string(text) + "\n");
}

TEST_CASE("plain text ends at four hundred bytes") {
  CHECK(scalar(std::string(400, 'a')) == std::string(400, 'a') + "\n");
  CHECK(scalar(std::string(401, 'a')) == "\"" + std::string(401, 'a') + "\"\n");
}

TEST_CASE("several lines become a block whose header tells the final newlines") {
  CHECK(scalar("a\nb") == "|-\n  a\n  b\n");
  CHECK(scalar("a\nb\n") == "|\n  a\n  b\n");
  CHECK(scalar("a\n") == "|\n  a\n");
  CHECK(scalar("a\n\n") == "|+\n  a\n\n");
  CHECK(scalar("a\n\n\n") == "|+\n  a\n\n\n");
  CHECK(scalar("a\n\nb", 10) == "|-\n          a\n\n          b\n");
  CHECK(scalar("a\n  b\n\tc: \"d\" # e\\") == "|-\n  a\n    b\n  \tc: \"d\" # e\\\n");
  CHECK(scalar("# a\n---\n...\n- b") == "|-\n  # a\n  ---\n  ...\n  - b\n");
}

TEST_CASE("several lines that begin with a blank, or hold what a block cannot, are quoted on one line") {
  CHECK(scalar("\n") == "\"\\n\"\n");
  CHECK(scalar(" a\nb") == "\" a\\nb\"\n");
  CHECK(scalar("\ta\nb") == "\"\\ta\\nb\"\n");
  CHECK(scalar("\na") == "\"\\na\"\n");
  CHECK(scalar("a\r\nb") == "\"a\\r\\nb\"\n");
  CHECK(scalar("a\nb\xE2\x80\xA8"
               "c") == "\"a\\nb\\u2028c\"\n");
}

TEST_CASE("characters that readers drop, change or reject are escaped") {
  struct Case {
    std::string_view text;
    std::string_view escape;
  };
  const std::vector<Case> cases = {
      {"\0"sv, "\\0"},
      {"\x01"sv, "\\x01"},
      {"\x04"sv, "\\x04"},
      {"\x1B"sv, "\\x1B"},
      {"\r"sv, "\\r"},
      {"\x7F"sv, "\\x7F"},
      {"\u0080"sv, "\\x80"},
      {"\u0085"sv, "\\x85"},
      {"\u009F"sv, "\\x9F"},
      {"\u00A0"sv, "\\xA0"},
      {"\u200E"sv, "\\u200E"},
      {"\u200F"sv, "\\u200F"},
      {"\u2028"sv, "\\u2028"},
      {"\u2029"sv, "\\u2029"},
      {"\u202A"sv, "\\u202A"},
      {"\u202E"sv, "\\u202E"},
      {"\u2066"sv, "\\u2066"},
      {"\u2069"sv, "\\u2069"},
      {"\uFEFF"sv, "\\uFEFF"},
      {"\uFDD0"sv, "\\uFDD0"},
      {"\uFDEF"sv, "\\uFDEF"},
      {"\uFFFE"sv, "\\uFFFE"},
      {"\uFFFF"sv, "\\uFFFF"},
      {"\U0001FFFE"sv, "\\U0001FFFE"},
      {"\U0010FFFF"sv, "\\U0010FFFF"},
  };
  for (const Case& c : cases) {
    for (const std::string_view around : {""sv, "a"sv, "中文字符"sv, "sixteen letters."sv}) {
      std::string text(around);
      text += c.text;
      text += around;
      CHECK(scalar(text) == "\"" + std::string(around) + std::string(c.escape) + std::string(around) + "\"\n");
      CHECK(scalar("a\n" + text) ==
            "\"a\\n" + std::string(around) + std::string(c.escape) + std::string(around) + "\"\n");
    }
  }
}

TEST_CASE("their neighbours stay as they are") {
  for (const std::string_view text :
       {"\u00A1"sv, "\u200D"sv, "\u2010"sv, "\u2027"sv, "\u202F"sv, "\u2065"sv, "\u206A"sv, "\uFDCF"sv, "\uFDF0"sv,
        "\uFEFE"sv, "\uFF00"sv, "\uFFFD"sv, "\U0001FFFD"sv, "\U00020000"sv, "\u4FFE"sv, "\u4FFF"sv}) {
    const std::string block = "a\n" + std::string(text);
    CHECK(scalar(block) == "|-\n  a\n  " + std::string(text) + "\n");
  }
}

TEST_CASE("bytes that are not UTF-8 become U+FFFD, one for each maximal part") {
  CHECK(scalar("a\xFF") == "a\uFFFD\n");
  CHECK(scalar("ab\xE4\xB8") == "ab\uFFFD\n");
  CHECK(scalar("a\xC0\x80z") == "a\uFFFD\uFFFDz\n");
  CHECK(scalar("a\xED\xA0\x80z") == "a\uFFFD\uFFFD\uFFFDz\n");
  CHECK(scalar("a\xF0\x9F\x98z") == "a\uFFFDz\n");
  CHECK(scalar("a\xF4\x90\x80\x80z") == "a\uFFFD\uFFFD\uFFFD\uFFFDz\n");
  CHECK(shilu::write::repaired("中\xE4\xB8\xAD\x80") == "中中\uFFFD");
}

TEST_CASE("the empty string is quoted, and so is every date") {
  CHECK(scalar("") == "\"\"\n");
  std::string out;
  shilu::write::append_quoted("March", out);
  CHECK(out == "\"March\"\n");
}
