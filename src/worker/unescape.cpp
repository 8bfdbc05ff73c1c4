#include "worker/unescape.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "text/utf8.hpp"

namespace shilu::worker {
namespace {

std::uint32_t hex(std::string_view digits) {
  std::uint32_t value = 0;
  for (const char c : digits) {
    const auto digit = static_cast<std::uint32_t>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    value = value * 16 + digit;
  }
  return value;
}

char plain(char letter) {
  switch (letter) {
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return letter;
  }
}

}  // namespace

std::string unescape(std::string_view body) {
  std::string out;
  out.reserve(body.size());
  std::size_t at = 0;
  while (at < body.size()) {
    const std::size_t slash = std::min(body.find('\\', at), body.size());
    out += body.substr(at, slash - at);
    at = slash;
    if (at == body.size()) break;
    if (body[at + 1] != 'u') {
      out += plain(body[at + 1]);
      at += 2;
      continue;
    }
    std::uint32_t c = hex(body.substr(at + 2, 4));
    at += 6;
    if ((c & 0xFC00) == 0xD800 && body.substr(at, 2) == "\\u") {
      const std::uint32_t low = hex(body.substr(at + 2, 4));
      if ((low & 0xFC00) == 0xDC00) {
        c = 0x10000 + ((c & 0x3FF) << 10) + (low & 0x3FF);
        at += 6;
      }
    }
    text::append(static_cast<char32_t>(c), out);
  }
  return out;
}

}  // namespace shilu::worker
