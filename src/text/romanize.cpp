#include "text/romanize.hpp"

#include <unicode/uchar.h>

#include <array>

#include "text/romanization_table.hpp"
#include "text/utf8.hpp"

namespace shilu::text {
namespace {

constexpr char32_t kFirstSyllable = 0xAC00;
constexpr std::size_t kMedials = 21;
constexpr std::size_t kFinals = 28;
constexpr std::size_t kSyllables = 19 * kMedials * kFinals;

/// Revised Romanization, each syllable for itself: no sound changes between syllables.
constexpr std::array<std::string_view, 19> kInitial{"g",  "kk", "n", "d",  "tt", "r", "m", "b", "pp", "s",
                                                    "ss", "",   "j", "jj", "ch", "k", "t", "p", "h"};
constexpr std::array<std::string_view, kMedials> kMedial{"a",  "ae", "ya", "yae", "eo", "e",  "yeo",
                                                         "ye", "o",  "wa", "wae", "oe", "yo", "u",
                                                         "wo", "we", "wi", "yu",  "eu", "ui", "i"};
constexpr std::array<std::string_view, kFinals> kFinal{"",  "k",  "k", "k", "n", "n", "n", "t", "l", "k",
                                                       "m", "l",  "l", "l", "p", "l", "m", "p", "p", "t",
                                                       "t", "ng", "t", "t", "k", "t", "p", "t"};

struct Syllable {
  std::array<char, 7> letters{};
  unsigned char size = 0;
};

std::array<Syllable, kSyllables> compose() {
  std::array<Syllable, kSyllables> all{};
  for (std::size_t i = 0; i < kSyllables; ++i) {
    const std::array<std::string_view, 3> parts{kInitial[i / (kMedials * kFinals)], kMedial[i / kFinals % kMedials],
                                                kFinal[i % kFinals]};
    for (const std::string_view part : parts) {
      for (const char letter : part) all[i].letters[all[i].size++] = letter;
    }
  }
  return all;
}

std::string_view hangul(std::size_t index) {
  static const std::array<Syllable, kSyllables> syllables = compose();
  return {syllables[index].letters.data(), syllables[index].size};
}

/// Marks on letters and signs that only lengthen or soften them: they have no spelling, but do not part a word either.
bool silent(char32_t c) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_M_MASK | U_GC_LM_MASK)) != 0; }

constexpr char32_t kDitto = 0x3005;  // 佐々木: the character before it once more

}  // namespace

std::string_view romanize(char32_t c) {
  if (c - kFirstSyllable < kSyllables) return hangul(c - kFirstSyllable);
  if (c > 0xFFFF) return {};
  const std::size_t page = romanization::pages[c >> 8];
  const std::size_t entry = romanization::cells[page << 8 | (c & 0xFFu)];
  const std::size_t begin = romanization::begins[entry];
  return {romanization::pool + begin, romanization::begins[entry + 1] - begin};
}

std::string slug(std::string_view text) {
  std::string out;
  bool gap = false;
  std::string_view previous;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    at += point.length;
    const std::string_view letters = point.value == kDitto ? previous : romanize(point.value);
    if (letters.empty()) {
      gap = gap || !silent(point.value);
      continue;
    }
    previous = letters;
    if (gap && !out.empty()) out += '-';
    gap = false;
    out += letters;
  }
  return out;
}

}  // namespace shilu::text
