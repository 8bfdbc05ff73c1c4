#include "write/json_escapes.hpp"

#include <algorithm>
#include <cstdint>

namespace shilu::write {
namespace {

constexpr std::size_t kBlock = 32;

const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

/// Whether an unsafe character begins at `a`, which `b` and `c` follow. Without branches, so that compilers put many
/// side by side.
inline unsigned unsafe(unsigned char a, unsigned char b, unsigned char c) {
  const unsigned del = a == 0x7F;
  const unsigned control = (a == 0xC2) & (b < 0xA0);
  const unsigned separator = (a == 0xE2) & (b == 0x80) & ((c | 1) == 0xA9);
  const unsigned mark = (a == 0xEF) & (b == 0xBB) & (c == 0xBF);
  return del | control | separator | mark;
}

/// Two bytes more than the block are looked at.
bool any_unsafe(const unsigned char* p) {
  unsigned char found = 0;
  for (std::size_t i = 0; i < kBlock; ++i) found |= static_cast<unsigned char>(unsafe(p[i], p[i + 1], p[i + 2]));
  return found != 0;
}

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
  std::size_t at = from;
  while (at + kBlock + 2 <= json.size() && !any_unsafe(p + at)) at += kBlock;
  const auto byte = [&](std::size_t i) -> unsigned char { return i < json.size() ? p[i] : 0; };
  while (at < json.size() && unsafe(p[at], byte(at + 1), byte(at + 2)) == 0) ++at;
  return at;
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
