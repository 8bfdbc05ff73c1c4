// Text broken into lines of so many columns.
#include "cli/wrap.hpp"

#include "catch.hpp"

using shilu::cli::wrapped;

TEST_CASE("words are kept whole, and the blank at a break is dropped") {
  CHECK(wrapped("one two three", 9, 2) == "  one two\n  three\n");
  CHECK(wrapped("one two three", 8, 2) == "  one\n  two\n  three\n");
  CHECK(wrapped("one", 80, 0) == "one\n");
  CHECK(wrapped("", 80, 2).empty());
}

TEST_CASE("a word that is longer than a line has one of its own") {
  CHECK(wrapped("a misspelt-label b", 8, 0) == "a\nmisspelt-label\nb\n");
}

TEST_CASE("Chinese text breaks between any two characters that take no mark from each other") {
  CHECK(wrapped("各位记者大家好", 8, 0) == "各位记者\n大家好\n");
  CHECK(wrapped("各位记者，大家好", 8, 0) == "各位记\n者，大家\n好\n");
  CHECK(wrapped("他说：“好”", 8, 0) == "他说：\n“好”\n");
  CHECK(wrapped("用 UTF-8 保存", 8, 0) == "用 UTF-8\n保存\n");
}
