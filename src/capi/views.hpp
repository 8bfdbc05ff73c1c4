// Values of the library as the C interface shows them, without a copy.
#pragma once

#include <shilu/c.h>

#include <cstddef>
#include <shilu/finding.hpp>
#include <shilu/transcript.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace shilu::capi {

inline shilu_string view(const std::string& text) { return {text.c_str(), text.size()}; }

inline shilu_string view(const char* text) { return {text, std::char_traits<char>::length(text)}; }

/// Of a literal, or of something else behind whose end a NUL stands.
inline shilu_string view_of_literal(std::string_view text) { return {text.data(), text.size()}; }

/// Of literals; empty where there is no such one.
inline shilu_string view_at(const std::vector<std::string_view>& literals, std::size_t index) {
  return index < literals.size() ? view_of_literal(literals[index]) : view("");
}

inline shilu_lines view(const Lines& lines) { return {lines.first, lines.last}; }

inline shilu_bytes view(const Bytes& bytes) { return {bytes.begin, bytes.end}; }

inline shilu_place view(const Place& place) {
  return {place.line, place.column, place.end_line, place.end_column, view(place.text), view(place.bytes)};
}

}  // namespace shilu::capi
