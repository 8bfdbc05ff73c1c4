#include "text/harmless.hpp"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "text/next_code_point.hpp"

namespace shilu::text {
namespace {

bool is_harmful(UChar32 c) {
  switch (u_charType(c)) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:  // bidirectional controls, zero-width characters, byte order mark, soft hyphen, tags
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR: return true;
    default: return false;
  }
}

void escape(UChar32 c, std::string& out) {
  const auto value = static_cast<std::uint32_t>(c);
  auto end = std::back_inserter(out);
  switch (c) {
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
  }
  if (value < 0x80) {
    fmt::format_to(end, "\\x{:02x}", value);
  } else if (value < 0x10000) {
    fmt::format_to(end, "\\u{:04x}", value);
  } else {
    fmt::format_to(end, "\\U{:08x}", value);
  }
}

}  // namespace

std::string harmless(std::string_view text) {
  // Most messages are plain ASCII.
  if (std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; })) return std::string(text);
  std::string out;
  out.reserve(text.size());
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t begin = at;
    const UChar32 c = next_code_point(text, at);
    if (c < 0) {
      for (std::size_t i = begin; i < at; ++i) {
        fmt::format_to(std::back_inserter(out), "\\x{:02x}", static_cast<unsigned char>(text[i]));
      }
    } else if (is_harmful(c)) {
      escape(c, out);
    } else {
      out.append(text.substr(begin, at - begin));
    }
  }
  return out;
}

}  // namespace shilu::text
