#include "config/glob.hpp"

#include <chrono>
#include <stdexcept>
#include <string>

#include "catch.hpp"

namespace {

using shilu::config::Glob;

bool matches(const std::string& pattern, const std::string& path) { return Glob(pattern).matches(path); }

std::string error(const std::string& pattern) {
  try {
    const Glob glob(pattern);
  } catch (const std::invalid_argument& e) {
    return e.what();
  }
  return "";
}

TEST_CASE("A pattern without signs is the path itself") {
  CHECK(matches("a/b.txt", "a/b.txt"));
  CHECK_FALSE(matches("a/b.txt", "a/b.txt2"));
  CHECK_FALSE(matches("a/b.txt", "a/b.tx"));
  CHECK_FALSE(matches("a.txt", "A.txt"));
  CHECK_FALSE(matches("a.txt", "aXtxt"));
}

TEST_CASE("A star and a question mark stay within a part of the path") {
  CHECK(matches("*.txt", ".txt"));
  CHECK(matches("*.txt", "a.b.txt"));
  CHECK_FALSE(matches("*.txt", "a/b.txt"));
  CHECK(matches("a*b*c", "a--b-c-b-c"));
  CHECK_FALSE(matches("a*b*c", "acb"));
  CHECK(matches("20?\?/*", "2023/x"));
  CHECK_FALSE(matches("20?\?/*", "20/3/x"));
}

TEST_CASE("A question mark is a character, not a byte") {
  CHECK(matches("?.txt", "会.txt"));
  CHECK(matches("??", "𠮷é"));
  CHECK_FALSE(matches("???.txt", "会.txt"));
}

TEST_CASE("Two stars are any number of parts") {
  CHECK(matches("**/a.txt", "a.txt"));
  CHECK(matches("**/a.txt", "x/y/a.txt"));
  CHECK_FALSE(matches("**/a.txt", "x/ya.txt"));
  CHECK(matches("a/**/b", "a/b"));
  CHECK(matches("a/**/b", "a/x/y/b"));
  CHECK_FALSE(matches("a/**/b", "a/xb"));
  CHECK_FALSE(matches("a/**/b", "ab"));
  CHECK(matches("a/**", "a/x/y"));
  CHECK_FALSE(matches("a/**", "a"));
  CHECK_FALSE(matches("a/**", "a/"));
  CHECK(matches("**", "x/y"));
  CHECK(matches("**/**/b", "b"));
  CHECK(matches("**/x*/**/b", "a/xy/z/z/b"));
}

TEST_CASE("Sets are characters and ranges of them") {
  CHECK(matches("[a-c].txt", "b.txt"));
  CHECK_FALSE(matches("[a-c].txt", "d.txt"));
  CHECK(matches("[!a-c].txt", "d.txt"));
  CHECK(matches("[^a-c].txt", "d.txt"));
  CHECK_FALSE(matches("[!a-c].txt", "b.txt"));
  CHECK_FALSE(matches("a[!x]b", "a/b"));
  CHECK(matches("[一二三]月", "二月"));
  CHECK(matches("[]]", "]"));
  CHECK(matches("[!]]", "["));
  CHECK(matches("[a-]", "-"));
  CHECK(matches("[\\]x]", "]"));
  CHECK_FALSE(matches("[\\]x]", "\\"));
}

TEST_CASE("Braces are alternatives, one in another if need be") {
  CHECK(matches("*.{txt,md}", "a.md"));
  CHECK_FALSE(matches("*.{txt,md}", "a.html"));
  CHECK(matches("{a,b{c,d/*}}e", "bd/xe"));
  CHECK(matches("{a,b{c,d}}e", "bce"));
  CHECK(matches("{,x}y", "y"));
  CHECK(matches("{a}{b}", "ab"));
  CHECK(matches("[{]a", "{a"));
  CHECK(matches("x/{**/y,z}", "x/1/2/y"));
}

TEST_CASE("A backslash takes the meaning from a sign") {
  CHECK(matches("\\*.txt", "*.txt"));
  CHECK_FALSE(matches("\\*.txt", "a.txt"));
  CHECK(matches("\\{a,b\\}", "{a,b}"));
  CHECK(matches("a\\会", "a会"));
}

TEST_CASE("Bytes that are not UTF-8 are characters that only wild signs take") {
  CHECK(matches("a?c",
                "a\xE9"
                "c"));
  CHECK(matches("*.txt", "\xC3.txt"));
  CHECK_FALSE(
      matches("a\xE9"
              "c",
              "a\xE8"
              "c"));
}

TEST_CASE("Patterns that are none say why") {
  CHECK(error("") == "empty");
  CHECK(error("[a") == "'[' is not closed");
  CHECK(error("[]") == "'[' is not closed");
  CHECK(error("{a,[b}") == "'[' is not closed");
  CHECK(error("{a,b") == "'{' is not closed");
  CHECK(error("a\\") == "nothing behind '\\'");
  CHECK(error("[z-a]") == "a range in '[…]' runs backwards");
  CHECK(error(std::string(1001, 'a')) == "longer than 1000 bytes");
  CHECK(error("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}") == "");
  CHECK(error("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}") == "more than 256 alternatives");
}

TEST_CASE("Patterns made to take for ever do not") {
  std::string stars;
  std::string deep;
  for (int i = 0; i < 100; ++i) stars += "*a";
  for (int i = 0; i < 100; ++i) deep += "**/*a/";
  std::string braces;
  for (int i = 0; i < 190; ++i) braces += "{a,b}";
  const auto begin = std::chrono::steady_clock::now();
  CHECK_FALSE(matches(stars + "b", std::string(4000, 'a')));
  CHECK_FALSE(matches(deep + "b", std::string(4000, 'a')));
  CHECK(error(braces) == "more than 256 alternatives");
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(2));
}

}  // namespace
