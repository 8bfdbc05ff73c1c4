// Finds, at about two instructions per byte, the characters that a YAML form cannot hold as they are.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace shilu::write {

/// What stops a scan, by the form that the text is to take.
enum class Stops {
  literal,  ///< characters that are written as escapes only, because readers drop, change or reject them raw
  quoted,   ///< those, `"`, `\`, newline and tab
  plain,    ///< those of `literal`, newline, tab and everything that is syntax somewhere
};

namespace detail {

/// Classes of a character's first byte.
enum : unsigned char { kOne = 1, kTwo = 2, kThree = 3, kLatin = 4, kGeneral = 5, kForms = 6, kAstral = 7, kStop = 8 };

constexpr std::array<unsigned char, 256> classes(Stops stops) {
  std::array<unsigned char, 256> table{};
  for (std::size_t b = 0; b < 256; ++b) {
    table[b] = b < 0x20 || b == 0x7F ? kStop : b < 0x80 ? kOne : b < 0xE0 ? kTwo : b < 0xF0 ? kThree : kAstral;
  }
  table[0xC2] = kLatin;    // C1 controls, no-break space
  table[0xE2] = kGeneral;  // line and paragraph separators, directional marks
  table[0xEF] = kForms;    // byte order mark, noncharacters
  if (stops == Stops::literal) {
    table['\n'] = kOne;
    table['\t'] = kOne;
  } else if (stops == Stops::quoted) {
    table['"'] = kStop;
    table['\\'] = kStop;
  } else {
    for (const char c : std::string_view(":#,[]{}'\"&*!|>%@`\\=<?")) table[static_cast<unsigned char>(c)] = kStop;
  }
  return table;
}

template <Stops S>
inline constexpr std::array<unsigned char, 256> kClasses = classes(S);

/// How many of the eight bytes at `p` are ASCII before the first stop. May say too few. Not for `plain`.
template <Stops S>
std::ptrdiff_t ordinary_ascii(const unsigned char* p) {
  constexpr std::uint64_t kOnes = 0x0101010101010101u;
  std::uint64_t w = 0;
  std::memcpy(&w, p, sizeof w);
  std::uint64_t found = w | (w - 0x20 * kOnes) | (w + kOnes);  // beyond ASCII, below 0x20, 0x7F
  if constexpr (S == Stops::quoted) found |= ((w ^ ('"' * kOnes)) - kOnes) | ((w ^ ('\\' * kOnes)) - kOnes);
  found &= 0x80 * kOnes;
  if constexpr (std::endian::native == std::endian::little) return std::countr_zero(found) / 8;
  return found == 0 ? 8 : 0;
}

/// Bytes of the character at `p` where it may stay as it is, 0 where it needs an escape. The commonest come first:
/// full-width punctuation, then quotation marks and dashes.
inline std::size_t inspect(const unsigned char* p, unsigned char kind) {
  if (kind == kForms) {
    if ((p[1] & 0xF3) != 0xB3) return 3;
    if (p[1] == 0xBB) return p[2] == 0xBF ? 0 : 3;
    if (p[1] == 0xBF) return p[2] >= 0xBE ? 0 : 3;
    return p[1] == 0xB7 && p[2] >= 0x90 && p[2] <= 0xAF ? 0 : 3;
  }
  if (kind == kGeneral) {
    if (p[1] == 0x80) return p[2] == 0x8E || p[2] == 0x8F || (p[2] >= 0xA8 && p[2] <= 0xAE) ? 0 : 3;
    return p[1] == 0x81 && p[2] >= 0xA6 && p[2] <= 0xA9 ? 0 : 3;
  }
  if (kind == kTwo) return 2;
  if (kind == kLatin) return p[1] <= 0xA0 ? 0 : 2;
  if (kind == kAstral) return (p[1] & 0x0F) == 0x0F && p[2] == 0xBF && p[3] >= 0xBE ? 0 : 4;
  return 0;
}

}  // namespace detail

/// The offset of the first character at or after `from` that stops; the size where none does. Valid UTF-8 only.
template <Stops S>
std::size_t find_special(std::string_view text, std::size_t from = 0) {
  const auto* const begin = reinterpret_cast<const unsigned char*>(text.data());
  const unsigned char* const end = begin + text.size();
  const unsigned char* p = begin + from;
  while (p < end) {
    const unsigned char kind = detail::kClasses<S>[*p];
    if (kind == detail::kThree) {
      p += 3;
    } else if (kind == detail::kOne) {
      ++p;
      if constexpr (S != Stops::plain) {
        if (end - p >= 8) p += detail::ordinary_ascii<S>(p);
      }
    } else {
      const std::size_t length = detail::inspect(p, kind);
      if (length == 0) break;
      p += length;
    }
  }
  return static_cast<std::size_t>(p - begin);
}

}  // namespace shilu::write
