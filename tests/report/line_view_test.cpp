// Lines as a terminal shows them: what is seen, and what stands below it.
#include "report/line_view.hpp"

#include "catch.hpp"
#include "text/width.hpp"

namespace shilu::report {
namespace {

struct Shown {
  std::string line;
  std::string mark;  ///< with the blanks before it; empty where there is none
};

Bytes find(std::string_view line, std::string_view words) {
  const auto at = line.find(words);
  REQUIRE(at != std::string_view::npos);
  return {at, at + words.size()};
}

Shown show(std::string_view line, Bytes stretch, std::size_t columns = 60) {
  const LineView view(line, {0, line.size()}, stretch, columns);
  Shown shown{view.shown(), ""};
  if (const auto place = view.columns_of(stretch)) {
    shown.mark = std::string(place->begin, ' ') + std::string(place->end - place->begin, '^');
  }
  return shown;
}

Shown show(std::string_view line, std::string_view words, std::size_t columns = 60) {
  return show(line, find(line, words), columns);
}

std::string repeated(std::string_view piece, std::size_t count) {
  std::string out;
  for (; count > 0; --count) out += piece;
  return out;
}

}  // namespace

TEST_CASE("a mark is as wide as what it marks, and stands below it") {
  CHECK(show("ab cd", "cd").mark == "   ^^");
  CHECK(show("外方 cd", "cd").mark == "     ^^");
  CHECK(show("a外方", "外方").mark == " ^^^^");
  CHECK(show("𠮷田", "田").mark == "  ^^");
  CHECK(show("e\u0301a", "a").mark == " ^");
}

TEST_CASE("a combining mark is marked with the character that carries it") {
  CHECK(show("外e\u0301a", "\u0301").mark == "  ^");
  CHECK(show("外e\u0301a", "e").mark == "  ^");
}

TEST_CASE("tabs go to the next stop") {
  CHECK(show("\tab", "ab").line == "    ab");
  CHECK(show("\tab", "ab").mark == "    ^^");
  CHECK(show("外a\tb", "b").line == "外a b");
  CHECK(show("外方\tb", "b").mark == "        ^");
  CHECK(show("a\tb", "\t").mark == " ^^^");
}

TEST_CASE("what would be invisible is shown, and the mark reckons with it") {
  const auto shown = show("a\u202e\x1b[0mb", "b");
  CHECK(shown.line == "a\\u202e\\x1b[0mb");
  CHECK(shown.mark == "              ^");
  CHECK(show("a\u200bb", "\u200b").mark == " ^^^^^^");
}

TEST_CASE("an insertion is marked by one column, also at the end and in an empty line") {
  CHECK(show("外方", Bytes{3, 3}).mark == "  ^");
  CHECK(show("外方", Bytes{6, 6}).mark == "    ^");
  CHECK(show("", Bytes{0, 0}).mark == "^");
}

TEST_CASE("a stretch that goes on in the next line is marked to the end of its first") {
  const std::string text = "外方：好。\n好。\n";
  const LineView view(text, {0, 15}, {9, 22}, 60);
  const auto place = view.columns_of({9, 22});
  REQUIRE(place.has_value());
  CHECK(place->begin == 6);
  CHECK(place->end == 10);
}

TEST_CASE("a long line is cut around the stretch, and fits") {
  const auto line = repeated("前", 200) + "错字" + repeated("后", 200);
  for (const std::size_t columns : {20u, 21u, 40u, 99u}) {
    const auto shown = show(line, "错字", columns);
    INFO(shown.line << '\n' << shown.mark);
    CHECK(shown.line.starts_with("…前"));
    CHECK(shown.line.ends_with("后…"));
    CHECK(text::display_width(shown.line) <= columns);
    CHECK(text::display_width(shown.line) + 2 >= columns);
    const auto before = shown.line.substr(0, shown.line.find("错字"));
    CHECK(shown.mark == std::string(text::display_width(before), ' ') + "^^^^");
  }
}

TEST_CASE("only the side that was cut has its sign") {
  const auto tail = repeated("后", 200);
  CHECK(show("错字" + tail, "错字", 30).line.starts_with("错字后"));
  CHECK(show("错字" + tail, "错字", 30).line.ends_with("后…"));
  CHECK(show(tail + "错字", "错字", 30).line.ends_with("后错字"));
  CHECK(show(tail + "错字", "错字", 30).line.starts_with("…后"));
  CHECK(show(repeated("全", 15), "全", 30).line == repeated("全", 15));
}

TEST_CASE("a stretch that is too long is marked as far as the line is shown") {
  const auto line = repeated("前", 50) + repeated("错", 100);
  const auto shown = show(line, repeated("错", 100), 40);
  CHECK(shown.line.starts_with("…前"));
  CHECK(shown.line.ends_with("错…"));
  CHECK(shown.mark.size() < 40);
  CHECK(shown.mark.ends_with("^^^^^^^^^^^^^^^^^^^^"));
  CHECK(text::display_width(shown.line) <= 40);
}

TEST_CASE("an insertion at the end of a long line is shown") {
  const auto line = repeated("前", 200);
  const auto shown = show(line, Bytes{line.size(), line.size()}, 40);
  CHECK(shown.line.ends_with("前"));
  CHECK(shown.mark == std::string(text::display_width(shown.line), ' ') + "^");
  CHECK(shown.mark.size() <= 40);
}

TEST_CASE("what the window does not show has no columns") {
  const auto line = "始" + repeated("中", 200) + "终";
  const LineView view(line, {0, line.size()}, find(line, "始"), 40);
  CHECK(view.columns_of(find(line, "始")).has_value());
  CHECK_FALSE(view.columns_of(find(line, "终")).has_value());
  CHECK_FALSE(LineView(line, {0, line.size()}, find(line, "终"), 40).columns_of(find(line, "始")).has_value());
}

TEST_CASE("places beyond the text do no harm") {
  CHECK(show("外方", Bytes{100, 200}).line == "外方");
  CHECK(LineView("外方", {0, 100}, {0, 100}, 40).shown() == "外方");
}

}  // namespace shilu::report
