// What single Han characters tell about a text: its script, and whether it was read in a wrong encoding.
#pragma once

#include <cstdint>

namespace shilu::text {

/// Bits of a character. Most characters have none.
enum HanMark : std::uint8_t {
  /// Stands in simplified text alone: has another form in traditional text, and no charset of such texts has it.
  han_simplified = 1,
  /// Stands in traditional text alone: has another form in simplified text, and is not in GB 2312.
  han_traditional = 2,
  /// Its two bytes in GBK are the first two of a character in UTF-8; also what unfilled memory reads as.
  han_misread_head = 4,
  /// Its two bytes in GBK are the last of one character in UTF-8 and the first of another.
  han_misread_tail = 8,
};

inline constexpr char32_t first_marked_han = 0x4E00;
inline constexpr char32_t count_marked_han = 0x5200;

/// One byte of marks for each character of the main block; written by make_han_variants.
extern const std::uint8_t han_marks[count_marked_han];

inline std::uint8_t marks_of_han(char32_t c) {
  return c - first_marked_han < count_marked_han ? han_marks[c - first_marked_han] : std::uint8_t{0};
}

}  // namespace shilu::text
