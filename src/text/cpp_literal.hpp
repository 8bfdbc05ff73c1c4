// Bytes as a string literal of C++, for the programs of the build that write tables.
#pragma once

#include <string>
#include <string_view>

namespace shilu::text {

/// With its quotation marks. Octal escapes end after three digits whatever follows, and no compiler has an opinion on
/// the bytes.
inline std::string cpp_literal(std::string_view bytes) {
  std::string out = "\"";
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\' && c != '?') {
      out += c;
      continue;
    }
    out += '\\';
    for (const unsigned shift : {6u, 3u, 0u}) out += static_cast<char>('0' + (byte >> shift & 7u));
  }
  return out + '"';
}

}  // namespace shilu::text
