// Steps through valid UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shilu::text {

/// One code point and the number of its bytes. Text must be valid UTF-8 (Source guarantees it).
struct CodePoint {
  char32_t value = 0;
  std::size_t length = 0;
};

inline CodePoint decode_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {static_cast<char32_t>((lead & 0x1Fu) << 6 | (byte(1) & 0x3Fu)), 2};
  if (lead < 0xF0) {
    return {static_cast<char32_t>((lead & 0x0Fu) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu)), 3};
  }
  return {static_cast<char32_t>((lead & 0x07u) << 18 | (byte(1) & 0x3Fu) << 12 | (byte(2) & 0x3Fu) << 6 |
                                (byte(3) & 0x3Fu)),
          4};
}

/// The code point that ends just before `at`.
inline CodePoint decode_before(std::string_view text, std::size_t at) {
  std::size_t begin = at - 1;
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0u) == 0x80u) --begin;
  return decode_at(text, begin);
}

void append(char32_t c, std::string& out);

}  // namespace shilu::text
