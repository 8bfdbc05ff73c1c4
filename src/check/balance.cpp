// Quotation marks, brackets and book marks without a partner in the same turn, or in the same prose.
#include <algorithm>

#include "check/neighbours.hpp"
#include "check/paired_marks.hpp"
#include "check/writing.hpp"

namespace shilu::checker {

namespace {

bool one_of(char32_t c, std::u32string_view characters) { return characters.find(c) != characters.npos; }

/// “ before and ” behind: by language, and by what the text does itself.
bool quotes_in_order(const Subject& s) {
  if (s.writing != Writing::other) return true;
  constexpr std::array<std::string_view, 6> languages{"en", "es", "fr", "it", "pt", "vi"};
  const auto language = std::string_view(s.transcript.language).substr(0, 2);
  return std::find(languages.begin(), languages.end(), language) != languages.end() &&
         s.text().find("„") == std::string_view::npos &&
         (s.text().find("“") != std::string_view::npos || s.text().find("«") != std::string_view::npos);
}

/// 1) a) 二）: a bracket behind a short number that no bracket opens.
bool ends_number(const Subject& s, const SignedLine& line, std::size_t at) {
  constexpr std::size_t longest = 3;
  for (std::size_t i = 0; i <= longest; ++i) {
    const auto c = before(s, line, at);
    const bool number = (c < 0x80 && is_narrow_word(c)) || one_of(c, U"一二三四五六七八九十");
    if (!number) return i > 0 && (c == 0 || text::is_blank(c) || one_of(c, U"，。、；：,;(（"));
    at -= length_of(c);
  }
  return false;
}

/// 问）: a bracket that stands for a colon.
bool ends_key(const Subject& s, const SignedLine& line, std::size_t at) {
  constexpr std::size_t longest = 6;
  for (std::size_t i = 0; i <= longest; ++i) {
    const auto c = before(s, line, at);
    if (!is_wide_letter(c)) return i > 0 && is_indented(s, line, at);
    at -= length_of(c);
  }
  return false;
}

/// A quotation of several paragraphs opens each of them; where lines are wrapped, a paragraph is more than one of them.
bool is_next_paragraph(const Subject& s, std::size_t from, std::size_t to) {
  std::size_t gaps = 0;
  const auto first = s.line_at(from);
  const auto last = s.line_at(to);
  for (auto i = first + 1; i < last; ++i) {
    const bool blank = text::trim(s.source.line(i)).empty();
    if (blank && (i == first + 1 || !text::trim(s.source.line(i - 1)).empty())) ++gaps;
  }
  if (gaps == 0) return last == first + 1 || (last > first && s.writing == Writing::other);
  return gaps == 1;
}

/// A quotation mark at this place can only close: a punctuation mark or nothing follows.
bool must_close(char32_t next) { return next == 0 || one_of(next, U"，。、；：？！）》,.;?!"); }

}  // namespace

Balance::Balance(const Writer& writer)
    : writer_(writer),
      double_quotes_(quotes_in_order(writer.s)),
      single_quotes_(writer.s.writing == Writing::chinese || writer.s.writing == Writing::japanese) {}

bool Balance::ignored(PairKind kind, bool opens, const Sign& sign, const SignedLine& line) const {
  const auto& s = writer_.s;
  const auto left = before(s, line, sign.at);
  const auto right = behind(s, line, range_of(sign).end);
  if (kind == double_quote) {
    return !double_quotes_ || (!opens && open_[kind].empty() && left >= '0' && left <= '9');  // inches
  }
  if (kind == single_quote) {
    if (!single_quotes_) return true;
    if (!is_narrow_word(left)) return opens && is_narrow_word(right) && !is_wide(left);
    return opens || is_narrow_word(right) || open_[kind].empty();  // an apostrophe
  }
  if (kind != round) return false;
  const bool face = left == ':' || left == ';' || left == '-';
  if (opens) return face && (right == 0 || right == ' ');
  if (left == U'於') return true;  // the place of an event: 於）
  return open_[kind].empty() && (face || ends_number(s, line, sign.at) || ends_key(s, line, sign.at));
}

void Balance::take(const SignedLine& line) {
  for (const auto& sign : line.signs) {
    const auto mark = paired_mark(sign.value);
    if (!mark) continue;
    const auto& region = writer_.regions[sign.region];
    if (region.kind == RegionKind::foreign || (region.kind == RegionKind::label && is_bracket(mark->kind))) continue;
    if (region.owner != owner_) {
      finish();
      owner_ = region.owner;
    }
    if (ignored(mark->kind, mark->opens, sign, line)) continue;
    if (mark->opens) {
      open(mark->kind, sign, line);
    } else {
      close(mark->kind, sign);
    }
  }
}

void Balance::open(PairKind kind, const Sign& sign, const SignedLine& line) {
  auto& stack = open_[kind];
  const auto& s = writer_.s;
  if (is_quote(kind) && !stack.empty()) {
    if (is_indented(s, line, sign.at) && is_next_paragraph(s, stack.back().paragraph, sign.at)) {
      stack.back().paragraph = sign.at;
      return;
    }
    // The second of two that open stands where only one that closes can stand.
    if (stack.back().paragraph >= line.range.begin && must_close(behind(s, line, range_of(sign).end))) {
      report(kind, sign, true);
      stack.pop_back();
      return;
    }
  }
  stack.push_back({sign, sign.at});
}

void Balance::close(PairKind kind, const Sign& sign) {
  if (open_[kind].empty()) {
    report(kind, sign, false);
  } else {
    open_[kind].pop_back();
  }
}

void Balance::report(PairKind kind, const Sign& sign, bool opens) {
  const auto where = range_of(sign);
  writer_.out.add(rule_of(kind), where, {std::string(writer_.s.piece(where))}).as(opens ? 0 : 1);
}

void Balance::finish() {
  for (std::size_t kind = 0; kind < pair_kinds; ++kind) {
    for (const auto& open : open_[kind]) report(static_cast<PairKind>(kind), open.sign, true);
    open_[kind].clear();
  }
}

}  // namespace shilu::checker
