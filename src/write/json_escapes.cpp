#include "write/json_escapes.hpp"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include <algorithm>
#include <cstdint>

namespace shilu::write {
namespace {

const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

/// Whether an unsafe character begins at `a`, which `b` and `c` follow.
inline unsigned unsafe(unsigned char a, unsigned char b, unsigned char c) {
  const unsigned del = a == 0x7F;
  const unsigned control = (a == 0xC2) & (b < 0xA0);
  const unsigned separator = (a == 0xE2) & (b == 0x80) & ((c | 1) == 0xA9);
  const unsigned mark = (a == 0xEF) & (b == 0xBB) & (c == 0xBF);
  return del | control | separator | mark;
}

#if defined(__SSE2__)
constexpr std::size_t kBlock = 16;

/// Whether one may begin among these bytes, or in the byte before them. Of characters of three bytes only the last two
/// are looked at, which are rarer than the first. One byte more than the block is looked at.
bool maybe_unsafe(const unsigned char* p) {
  const auto load = [](const unsigned char* from) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from)); };
  const auto all = [](int byte) { return _mm_set1_epi8(static_cast<char>(byte)); };
  const __m128i here = load(p);
  const __m128i next = load(p + 1);
  const __m128i del = _mm_cmpeq_epi8(here, all(0x7F));
  const __m128i control = _mm_and_si128(_mm_cmpeq_epi8(here, all(0xC2)), _mm_cmplt_epi8(next, all(0xA0)));
  const __m128i separator =
      _mm_and_si128(_mm_cmpeq_epi8(here, all(0x80)), _mm_cmpeq_epi8(_mm_or_si128(next, all(1)), all(0xA9)));
  const __m128i mark = _mm_and_si128(_mm_cmpeq_epi8(here, all(0xBB)), _mm_cmpeq_epi8(next, all(0xBF)));
  return _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(del, control), _mm_or_si128(separator, mark))) != 0;
}
#else
constexpr std::size_t kBlock = 32;

/// The same, where the compiler must find out how. The byte behind the block is looked at as well.
bool maybe_unsafe(const unsigned char* p) {
  unsigned found = 0;
  for (std::size_t i = 0; i < kBlock; ++i) {
    found |= static_cast<unsigned>(p[i] == 0x7F) | static_cast<unsigned>((p[i] == 0xC2) & (p[i + 1] < 0xA0)) |
             static_cast<unsigned>((p[i] == 0x80) & ((p[i + 1] | 1) == 0xA9)) |
             static_cast<unsigned>((p[i] == 0xBB) & (p[i + 1] == 0xBF));
  }
  return found != 0;
}
#endif

void append_unit(std::uint32_t unit, std::string& out) {
  constexpr const char* kDigits = "0123456789abcdef";
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += kDigits[(unit >> shift) & 0xF];
}

/// Appends the character at `at` as an escape and gives its length.
std::size_t append_escape(std::string_view text, std::size_t at, std::string& out) {
  const unsigned char* p = bytes_of(text) + at;
  const std::size_t length = std::min<std::size_t>(*p < 0x80 ? 1 : *p < 0xE0 ? 2 : *p < 0xF0 ? 3 : 4, text.size() - at);
  std::uint32_t c = length == 1 ? *p : *p & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) c = (c << 6) | (p[i] & 0x3Fu);
  if (c >= 0x10000) {
    append_unit(0xD7C0 + (c >> 10), out);
    c = 0xDC00 | (c & 0x3FF);
  }
  append_unit(c, out);
  return length;
}

}  // namespace

std::size_t find_unsafe(std::string_view json, std::size_t from) {
  const unsigned char* p = bytes_of(json);
  const auto byte = [&](std::size_t i) -> unsigned char { return i < json.size() ? p[i] : 0; };
  std::size_t at = from;
  // One that a block tells of may begin in the byte before it.
  const auto first_in_block = [&](std::size_t end) {
    std::size_t i = at == from ? at : at - 1;
    while (i < end && unsafe(p[i], byte(i + 1), byte(i + 2)) == 0) ++i;
    return i;
  };
  for (; json.size() - at > kBlock; at += kBlock) {
    if (!maybe_unsafe(p + at)) continue;
    const std::size_t found = first_in_block(at + kBlock);
    if (found < at + kBlock) return found;
  }
  return first_in_block(json.size());
}

void escape_unsafe(std::string& json, std::size_t from) {
  std::size_t at = find_unsafe(json, from);
  if (at == json.size()) return;
  const std::string rest = json.substr(at);
  json.resize(at);
  for (at = 0; at < rest.size();) {
    at += append_escape(rest, at, json);
    const std::size_t next = find_unsafe(rest, at);
    json.append(rest, at, next - at);
    at = next;
  }
}

void append_json(std::string_view json, std::string& out) {
  const std::size_t begin = out.size();
  out += json;
  std::replace_if(
      out.begin() + static_cast<std::ptrdiff_t>(begin), out.end(), [](char c) { return c >= 0 && c < 0x20; }, ' ');
  escape_unsafe(out, begin);
}

void append_ascii(std::string_view json, std::string& out) {
  for (std::size_t at = 0; at < json.size();) {
    std::size_t end = at;
    while (end < json.size() && bytes_of(json)[end] < 0x7F) ++end;
    out += json.substr(at, end - at);
    at = end;
    while (at < json.size() && bytes_of(json)[at] >= 0x7F) at += append_escape(json, at, out);
  }
}

}  // namespace shilu::write
