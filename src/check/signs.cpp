#include "check/signs.hpp"

#include "text/han_variants.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

using enum SignFinder::Class;

/// Bytes of a character of each class.
constexpr std::array<unsigned char, 13> lengths{1, 2, 3, 4, 3, 1, 2, 2, 3, 3, 3, 3, 4};

/// Bits for the last byte of three, 0x80 to 0xBF.
constexpr std::uint64_t bits(std::initializer_list<unsigned> bytes) {
  std::uint64_t mask = 0;
  for (const auto byte : bytes) mask |= std::uint64_t{1} << (byte & 0x3Fu);
  return mask;
}
constexpr bool has(std::uint64_t mask, unsigned char byte) { return (mask >> (byte & 0x3Fu) & 1u) != 0; }

// U+2000: zero-width and directional characters, quotation marks, separators of lines.
constexpr auto general_first =
    bits({0x8B, 0x8C, 0x8D, 0x8E, 0x8F, 0x98, 0x99, 0x9C, 0x9D, 0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE});
// U+2040: word joiner, isolates.
constexpr auto general_second = bits({0xA0, 0xA6, 0xA7, 0xA8, 0xA9});
// U+3000: comma and full stop, brackets and book marks.
constexpr auto symbol_signs =
    bits({0x81, 0x82, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8D, 0x8E, 0x8F, 0x90, 0x91, 0x94, 0x95, 0x96, 0x97});
// U+FF00: ！（），．：；？［］.
constexpr auto full_signs = bits({0x81, 0x88, 0x89, 0x8C, 0x8E, 0x9A, 0x9B, 0x9F, 0xBB, 0xBD});

/// Behind 0xEF: private use, U+FEFF, U+FFFD, and the full-width signs; its letters as well where they are no custom.
constexpr bool matters(unsigned char second, unsigned char third, bool wide) {
  if (second < 0xA4) return true;
  if (second == 0xBB) return third == 0xBF;
  if (second == 0xBC) return !wide || has(full_signs, third);
  if (second == 0xBD) return !wide && third <= 0x9E;
  return second == 0xBF && third == 0xBD;
}

/// The byte behind an accented letter begins what a wrong encoding makes of the bytes 0x80 to 0xBF.
constexpr bool goes_on(unsigned char byte) {
  return byte == 0xC2 || byte == 0xC5 || byte == 0xC6 || byte == 0xCB || byte == 0xE2;
}

SignFinder::Class class_of(unsigned byte, bool wide) {
  if (byte < 0x80) {
    if (byte == 0 || byte == '\t') return plain1;
    if (byte < 0x20 || byte == 0x7F) return sign1;
    constexpr std::string_view brackets = "()[]";
    constexpr std::string_view marks = ",.:;?!";
    const char c = static_cast<char>(byte);
    return brackets.find(c) != brackets.npos || (wide && marks.find(c) != marks.npos) ? sign1 : plain1;
  }
  if (byte == 0xC2 || byte == 0xC3) return latin;
  if (byte == 0xD8) return arabic;
  if (byte < 0xE0) return plain2;
  if (byte >= 0xE4 && byte <= 0xE9) return han;
  if (byte == 0xE2) return general;
  if (byte == 0xE3) return symbols;
  if (byte == 0xEE) return special;
  if (byte == 0xEF) return full;
  if (byte < 0xF0) return plain3;
  return byte >= 0xF3 ? beyond : plain4;
}

}  // namespace

SignFinder::SignFinder(const Subject& subject)
    : subject_(subject), wide_(subject.writing == Writing::chinese || subject.writing == Writing::japanese) {
  for (unsigned byte = 0; byte < 256; ++byte) classes_[byte] = class_of(byte, wide_);
}

bool SignFinder::is_sign(const unsigned char* at, Class kind) const {
  switch (kind) {
    case latin: return at[0] == 0xC2 && (at[1] < 0xA0 || at[1] == 0xAD);
    case arabic: return at[1] == 0x9C;
    case general: return (at[1] == 0x80 && has(general_first, at[2])) || (at[1] == 0x81 && has(general_second, at[2]));
    case symbols: return at[1] == 0x80 && has(symbol_signs, at[2]);
    case full: return matters(at[1], at[2], wide_);
    case beyond: return at[0] == 0xF4 || at[1] >= 0xB0;
    default: return true;
  }
}

void SignFinder::find(std::size_t index, SignedLine& line) const {
  const auto text = subject_.text();
  const auto* const begin = reinterpret_cast<const unsigned char*>(text.data());
  line.index = index;
  line.range = subject_.line(index);
  line.signs.clear();
  line.simplified = line.traditional = 0;
  line.suspect = false;
  const auto* const end = begin + line.range.end;
  unsigned marks = 0;
  for (const auto* at = begin + line.range.begin; at < end;) {
    const auto kind = classes_[*at];
    if (kind == han) {
      const auto c = static_cast<char32_t>((*at & 0x0Fu) << 12 | (at[1] & 0x3Fu) << 6 | (at[2] & 0x3Fu));
      at += 3;
      if (const unsigned here = text::marks_of_han(c); here != 0) {
        line.simplified += here & text::han_simplified;
        line.traditional += (here & text::han_traditional) / text::han_traditional;
        marks |= here;
      }
      continue;
    }
    if (kind == plain1) {
      ++at;
      continue;
    }
    if (kind >= sign1 && is_sign(at, kind)) {
      const auto offset = static_cast<std::size_t>(at - begin);
      line.signs.push_back({offset, text::decode_at(text, offset).value, 0});
    }
    if (*at == 0xC3 && at + 2 < end && goes_on(at[2])) line.suspect = true;
    at += lengths[static_cast<std::size_t>(kind)];
  }
  line.suspect = line.suspect || (marks & text::han_misread_head) != 0;
}

}  // namespace shilu::checker
