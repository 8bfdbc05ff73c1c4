// Where JSON must escape: looked for in whole words of the machine, because every byte of every text passes here.
#pragma once

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace shilu::write {

/// A control, `"` or `\`.
inline bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

/// Eight bytes at a time, on any machine.
struct PlainWord {
  static constexpr std::size_t size = 8;

  /// Where the first of them stands among the bytes at `p`; `size` where there is none.
  static std::size_t find(const char* p) {
    constexpr std::uint64_t ones = 0x0101010101010101u;
    std::uint64_t w = 0;
    std::memcpy(&w, p, sizeof w);
    const std::uint64_t quote = w ^ ('"' * ones);
    const std::uint64_t slash = w ^ ('\\' * ones);
    // A byte is zero where a borrow goes into its highest bit.
    const std::uint64_t found = ((w - 0x20 * ones) & ~w) | ((quote - ones) & ~quote) | ((slash - ones) & ~slash);
    if ((found & (0x80 * ones)) == 0) return size;
    std::size_t at = 0;
    while (at < size && !needs_escape(p[at])) ++at;
    return at;
  }
};

#if defined(__SSE2__)
/// Sixteen, where the machine can.
struct WideWord {
  static constexpr std::size_t size = 16;

  static std::size_t find(const char* p) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    const __m128i controls = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
    const __m128i quotes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
    const __m128i slashes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
    const int found = _mm_movemask_epi8(_mm_or_si128(controls, _mm_or_si128(quotes, slashes)));
    return static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(found) | 0x10000u));
  }
};
#else
using WideWord = PlainWord;
#endif

/// The first byte of `text` that JSON must escape, at or behind `at`; the text's size where there is none.
template <class Word = WideWord>
std::size_t find_escape(std::string_view text, std::size_t at) {
  const std::size_t size = text.size();
  if (size >= Word::size) {
    for (; size - at >= Word::size; at += Word::size) {
      const std::size_t found = Word::find(text.data() + at);
      if (found != Word::size) return at + found;
    }
    // The last word once more; what stands in it before `at` may be one that was found before.
    const std::size_t last = size - Word::size;
    const std::size_t found = last + Word::find(text.data() + last);
    if (found >= at) return found;
  }
  while (at < size && !needs_escape(text[at])) ++at;
  return at;
}

}  // namespace shilu::write
