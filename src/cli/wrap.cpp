#include "cli/wrap.hpp"

#include "text/utf8.hpp"
#include "text/width.hpp"

namespace shilu::cli {
namespace {

bool one_of(char32_t c, std::u32string_view signs) { return signs.find(c) != std::u32string_view::npos; }

bool may_break(char32_t left, bool left_is_wide, char32_t right, bool right_is_wide) {
  if (left == ' ' || right == ' ') return left == ' ' && right != ' ';
  if (one_of(right, U"，。、；：？！）》”’」』】") || one_of(left, U"（《“‘「『【")) return false;
  return left_is_wide || right_is_wide;
}

}  // namespace

std::string wrapped(std::string_view paragraph, std::size_t columns, std::size_t indent) {
  const std::string margin(indent, ' ');
  std::string out;
  std::string line;  // without the piece that may still move to the next
  std::string piece;
  const auto end_line = [&] {
    while (line.ends_with(' ')) line.pop_back();
    if (!line.empty()) out += margin + line + '\n';
    line.clear();
  };
  const auto end_piece = [&] {
    // A blank at the end may stand beyond the margin.
    const auto visible = piece.substr(0, piece.find_last_not_of(' ') + 1);
    if (indent + text::display_width(line) + text::display_width(visible) > columns) end_line();
    line += piece;
    piece.clear();
  };
  char32_t before = 0;
  bool wide_before = false;
  for (std::size_t at = 0; at < paragraph.size();) {
    const auto c = text::decode_at(paragraph, at);
    const auto character = paragraph.substr(at, c.length);
    const bool wide = text::display_width(character) > 1;
    if (!piece.empty() && may_break(before, wide_before, c.value, wide)) end_piece();
    piece += character;
    before = c.value;
    wide_before = wide;
    at += c.length;
  }
  end_piece();
  end_line();
  return out;
}

}  // namespace shilu::cli
