#include "text/edit_distance.hpp"

#include <array>
#include <string>

#include "catch.hpp"

using shilu::text::edit_distance;
using shilu::text::nearest;

TEST_CASE("The edit distance counts what is inserted, deleted and replaced") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("labels", "labels") == 0);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("abc", "") == 3);
  CHECK(edit_distance("kitten", "sitting") == 3);
  CHECK(edit_distance("lables", "labels") == 2);
  CHECK(edit_distance("sitting", "kitten") == 3);
}

TEST_CASE("The edit distance counts characters, not bytes") {
  CHECK(edit_distance("记者", "记着") == 1);
  CHECK(edit_distance("a😀b", "ab") == 1);
}

TEST_CASE("The edit distance takes text that is not UTF-8 byte by byte") {
  CHECK(edit_distance("a\xFF", "a") == 1);
  CHECK(edit_distance("\xE8\xAE", "\xE8") == 1);
}

TEST_CASE("The nearest candidate is the one that was meant") {
  constexpr std::array<std::string_view, 4> keys{"labels", "notes", "people", "end_marks"};
  CHECK(nearest("lables", keys) == "labels");
  CHECK(nearest("note", keys) == "notes");
  CHECK(nearest("endmarks", keys) == "end_marks");
  CHECK(nearest("notes", keys) == "notes");
}

TEST_CASE("Nothing is near to a word that is like no candidate") {
  constexpr std::array<std::string_view, 3> keys{"labels", "notes", "qa"};
  CHECK(nearest("surnames", keys).empty());
  CHECK(nearest("xy", keys).empty());
  CHECK(nearest("", keys).empty());
  CHECK(nearest("labels", {}).empty());
}

TEST_CASE("Long words may differ in a third of their characters") {
  constexpr std::array<std::string_view, 1> keys{"abcdefghijkl"};
  CHECK(nearest("abcdefghXXXX", keys) == "abcdefghijkl");
  CHECK(nearest("abcdefgXXXXX", keys).empty());
}

TEST_CASE("Of candidates equally near the first is taken") {
  constexpr std::array<std::string_view, 2> keys{"names", "notes"};
  CHECK(nearest("nates", keys) == "names");
}

TEST_CASE("A word of a megabyte is not compared at length") {
  constexpr std::array<std::string_view, 1> keys{"labels"};
  CHECK(nearest(std::string(1u << 20, 'l'), keys).empty());
}
