// UTF-8 that was read as Windows-1252 or Latin-1: an accented capital or small letter, and signs behind it.
#include <algorithm>
#include <array>

#include "text/misread.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::text {

namespace {

/// Windows-1252 from 0x80 to 0x9F; 0 where it has nothing.
constexpr std::array<char32_t, 32> upper_signs{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The byte that was read as this character; 0 for ASCII and what no byte is read as.
unsigned byte_of(char32_t c) {
  if (c >= 0x80 && c <= 0xFF) return static_cast<unsigned>(c);
  if (c < 0x80) return 0;
  const auto* found = std::find(upper_signs.begin(), upper_signs.end(), c);
  return found == upper_signs.end() ? 0 : 0x80u + static_cast<unsigned>(found - upper_signs.begin());
}

struct Undone {
  char32_t value = 0;
  std::size_t length = 0;  ///< 0: nothing
};

/// The character whose bytes were read as the characters at `at`.
Undone undo(std::string_view text, std::size_t at) {
  const auto lead = decode_at(text, at);
  const unsigned byte = byte_of(lead.value);
  const std::size_t more = byte >= 0xF0 && byte <= 0xF4   ? 3
                           : byte >= 0xE0 && byte <= 0xEF ? 2
                           : byte >= 0xC2 && byte <= 0xDF ? 1
                                                          : 0;
  if (more == 0) return {};
  char32_t value = byte & (0x3Fu >> more);
  std::size_t end = at + lead.length;
  for (std::size_t i = 0; i < more; ++i) {
    if (end >= text.size()) return {};
    const auto next = decode_at(text, end);
    const unsigned following = byte_of(next.value);
    if (following < 0x80 || following > 0xBF) return {};
    value = value << 6 | (following & 0x3Fu);
    end += next.length;
  }
  constexpr std::array<char32_t, 4> least{0, 0x80, 0x800, 0x10000};
  if (value < least[more] || (value >= 0xD800 && value <= 0xDFFF) || value > 0x10FFFF) return {};
  return {value, end - at};
}

/// Alone enough: signs and letters that everyday text has, whose image no word ends in.
bool telling(char32_t c, bool after_capital) {
  if (c >= 0xA0 && c <= 0xFF) return !after_capital;
  return (c >= 0x2010 && c <= 0x203A) || (c >= 0x2190 && c <= 0x22FF) || (c >= 0x25A0 && c <= 0x27BF) ||
         (c >= 0x3000 && c <= 0x3020) || (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x1F300 && c <= 0x1FAFF);
}

}  // namespace

std::size_t misread_as_latin(std::string_view text, char32_t before) {
  std::size_t length = 0;
  std::size_t count = 0;
  bool certain = false;
  while (length < text.size()) {
    const auto undone = undo(text, length);
    if (undone.length == 0) break;
    ++count;
    certain = certain || count > 1 || telling(undone.value, is_upper(before));
    length += undone.length;
  }
  return certain ? length : 0;
}

}  // namespace shilu::text
