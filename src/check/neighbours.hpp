// What stands beside a place in a line.
#pragma once

#include <cstddef>
#include <string_view>

#include "check/signs.hpp"
#include "check/subject.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

/// The character before an offset of the text; 0 at the beginning of the line.
inline char32_t before(const Subject& s, const SignedLine& line, std::size_t at) {
  return at <= line.range.begin ? 0 : text::decode_before(s.text(), at).value;
}

/// The character at an offset of the text; 0 at the end of the line.
inline char32_t behind(const Subject& s, const SignedLine& line, std::size_t at) {
  return at >= line.range.end ? 0 : text::decode_at(s.text(), at).value;
}

/// Nothing but blanks stands before it on the line, and no more of them than an indent has.
inline bool is_indented(const Subject& s, const SignedLine& line, std::size_t at) {
  constexpr std::size_t widest = 128;
  return at - line.range.begin <= widest && text::trim_begin(s.piece({line.range.begin, at})).empty();
}

/// Punctuation of Chinese and Japanese, and the quotation marks, dots and dashes that they share with others.
inline bool is_wide_punctuation(char32_t c) {
  if (c >= 0x2014 && c <= 0x2026)
    return c <= 0x2015 || c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D || c == 0x2026;
  return (c >= 0x3001 && c <= 0x3002) || (c >= 0x3008 && c <= 0x3017) || (c >= 0xFF01 && c <= 0xFF0F) ||
         (c >= 0xFF1A && c <= 0xFF1F) || c == 0x00B7;
}

inline bool is_wide_letter(char32_t c) { return text::is_han(c) || text::is_kana(c); }
inline bool is_wide(char32_t c) { return is_wide_punctuation(c) || is_wide_letter(c); }

/// A letter of Latin, Greek or Cyrillic, or their digit.
inline bool is_narrow_word(char32_t c) { return c < 0x0590 && (text::is_letter(c) || (c >= '0' && c <= '9')); }

}  // namespace shilu::checker
