// Full-width signs and letters among words of Latin, Greek or Cyrillic.
#include "check/neighbours.hpp"
#include "check/writing.hpp"

namespace shilu::checker {

namespace {

/// The half-width form; 0 where the character has none.
char32_t half_of(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFF01 + '!';
  return c == U'。' ? '.' : 0;
}

bool is_bracket(char32_t c) { return std::u32string_view(U"（）［］｛｝").find(c) != std::u32string_view::npos; }

bool is_foreign(char32_t c) { return c >= 0x2E80 && half_of(c) == 0; }

bool is_space(char32_t c) { return c == ' ' || c == 0xA0; }

/// The nearest characters that are no spaces.
char32_t word_before(const Subject& s, const SignedLine& line, std::size_t at) {
  while (is_space(before(s, line, at))) at -= length_of(before(s, line, at));
  return before(s, line, at);
}
char32_t word_behind(const Subject& s, const SignedLine& line, std::size_t at) {
  while (is_space(behind(s, line, at))) at += length_of(behind(s, line, at));
  return behind(s, line, at);
}

bool closes_or_parts(char32_t half) { return std::u32string_view(U",.;:!?").find(half) != std::u32string_view::npos; }

}  // namespace

void check_full_width(const Writer& writer, const SignedLine& line) {
  const auto& s = writer.s;
  // A text that is no record may well speak of signs.
  if (s.writing != Writing::other || s.turns.empty()) return;
  for (std::size_t i = 0; i < line.signs.size(); ++i) {
    // Of a bracket the partner would have to change, too.
    if (is_bracket(line.signs[i].value)) continue;
    if (half_of(line.signs[i].value) == 0 || writer.kind(line.signs[i]) == RegionKind::foreign) continue;
    // Letters and signs that follow each other are one finding.
    auto where = range_of(line.signs[i]);
    std::string half;
    auto last = half_of(line.signs[i].value);
    text::append(last, half);
    while (i + 1 < line.signs.size() && line.signs[i + 1].at == where.end && !is_bracket(line.signs[i + 1].value) &&
           half_of(line.signs[i + 1].value) != 0) {
      last = half_of(line.signs[++i].value);
      text::append(last, half);
      where.end = range_of(line.signs[i]).end;
    }
    const auto left = word_before(s, line, where.begin);
    const auto right = word_behind(s, line, where.end);
    if (is_foreign(left) || is_foreign(right) || (!is_narrow_word(left) && !is_narrow_word(right))) continue;
    auto written = half;
    if (closes_or_parts(last) && text::is_letter(behind(s, line, where.end))) written += ' ';
    writer.out.add(Rule::full_width_punctuation, where, {std::string(s.piece(where)), half}).change(where, written);
  }
}

}  // namespace shilu::checker
