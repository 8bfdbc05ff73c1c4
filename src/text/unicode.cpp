#include "text/unicode.hpp"

#include <cstdint>
#include <cstring>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "text/utf8.hpp"

namespace shilu::text {
namespace {

constexpr bool between(char32_t c, char32_t first, char32_t last) { return c - first <= last - first; }

bool has_script(char32_t c, UScriptCode script) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(c), &status) == script && U_SUCCESS(status);
}

}  // namespace

bool is_blank(char32_t c) {
  if (c < 0x80) return c == ' ' || between(c, 0x09, 0x0D) || c == 0;
  if (c < 0x1680) return c == 0x85 || c == 0xA0;
  if (between(c, 0x2000, 0x206F)) {
    return c <= 0x200F || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060;
  }
  return c == 0x3000 || c == 0xFEFF || c == 0x1680;
}

bool is_han(char32_t c) {
  if (between(c, 0x4E00, 0x9FFF)) return true;
  if (c < 0x2E80 || between(c, 0xA000, 0xF8FF)) return false;
  return has_script(c, USCRIPT_HAN);
}

bool is_kana(char32_t c) {
  if (c < 0x3041) return false;
  if (c <= 0x30FF) return c != 0x30A0 && c != 0x30FB && !between(c, 0x3097, 0x309C);
  // The half-width sound mark belongs to no script of its own, but is part of a word.
  return between(c, 0x31F0, 0x31FF) || between(c, 0xFF66, 0xFF9D) || between(c, 0x1AFF0, 0x1B16F);
}

bool is_hangul(char32_t c) {
  if (between(c, 0xAC00, 0xD7A3)) return true;
  if (c < 0x1100 || between(c, 0x3300, 0xA95F)) return false;
  return has_script(c, USCRIPT_HANGUL);
}

bool is_letter(char32_t c) {
  if (c < 0x80) return between(c | 0x20u, 'a', 'z');
  if (between(c, 0x4E00, 0x9FFF) || between(c, 0xAC00, 0xD7A3)) return true;
  return u_isalpha(static_cast<UChar32>(c)) != 0;
}

bool is_digit(char32_t c) { return between(c, '0', '9') || between(c, 0xFF10, 0xFF19); }

bool is_upper(char32_t c) {
  if (c < 0x80) return between(c, 'A', 'Z');
  if (between(c, 0x3000, 0x9FFF)) return false;
  return u_isupper(static_cast<UChar32>(c)) != 0;
}

bool has_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    if (is_letter(point.value)) return true;
    at += point.length;
  }
  return false;
}

std::string_view head(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return text;
  while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0u) == 0x80u) --limit;
  return text.substr(0, limit);
}

std::string_view trim_begin(std::string_view text) {
  while (!text.empty()) {
    const CodePoint point = decode_at(text, 0);
    if (!is_blank(point.value)) break;
    text.remove_prefix(point.length);
  }
  return text;
}

std::string_view trim_end(std::string_view text) {
  while (!text.empty()) {
    const CodePoint point = decode_before(text, text.size());
    if (!is_blank(point.value)) break;
    text.remove_suffix(point.length);
  }
  return text;
}

bool inside_word(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size()) return false;
  const auto here = static_cast<unsigned char>(text[at]);
  if (here >= 0xE3 && here <= 0xED) return false;  // kana, Han, Hangul
  if (here < 0x80 && !is_letter(here)) return false;
  const auto before = decode_before(text, at).value;
  return before < 0x2E80 && is_letter(before) && is_letter(decode_at(text, at).value);
}

std::string_view trim(std::string_view text) { return trim_end(trim_begin(text)); }

std::size_t count_code_points(std::string_view text) {
  // Eight bytes at once: a byte that goes on with a character has the highest bit and not the next.
  constexpr std::uint64_t kOnes = 0x0101010101010101u;
  std::size_t count = 0;
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    count += 8 - static_cast<std::size_t>(((bytes >> 7 & ~(bytes >> 6)) & kOnes) * kOnes >> 56);
  }
  for (; at < text.size(); ++at) count += (static_cast<unsigned char>(text[at]) & 0xC0u) != 0x80u;
  return count;
}

}  // namespace shilu::text
