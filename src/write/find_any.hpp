// Where the first of a few bytes stands in a text: std::string_view::find_first_of asks for each byte of the text,
// which costs more than all the rest of writing a table.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace shilu::write {

/// The first of `bytes` in `text` at or behind `at`, else npos. Name the one first that comes most often.
template <char... bytes>
std::size_t find_any(std::string_view text, std::size_t at = 0) {
  constexpr std::size_t few = 16;
  std::size_t end = std::min(text.size(), at + few);
  for (; at < end; ++at) {
    const char c = text[at];
    if (((c == bytes) || ...)) return at;
  }
  if (at == text.size()) return std::string_view::npos;
  // One after the other, each no further than where another one was found.
  const char* const begin = text.data() + at;
  std::size_t length = text.size() - at;
  const auto look_for = [&](char byte) {
    const void* const found = std::memchr(begin, byte, length);
    if (found != nullptr) length = static_cast<std::size_t>(static_cast<const char*>(found) - begin);
  };
  (look_for(bytes), ...);
  at += length;
  return at == text.size() ? std::string_view::npos : at;
}

}  // namespace shilu::write
