#include "text/utf8.hpp"

namespace shilu::text {

void append(char32_t c, std::string& out) {
  const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  const auto trail = [&](unsigned shift) { return byte(0x80u | (c >> shift & 0x3Fu)); };
  // One call for all bytes: this runs once for each character of a converted text.
  if (c < 0x80) {
    out.push_back(byte(c));
  } else if (c < 0x800) {
    const char bytes[] = {byte(0xC0u | c >> 6), trail(0)};
    out.append(bytes, sizeof bytes);
  } else if (c < 0x10000) {
    const char bytes[] = {byte(0xE0u | c >> 12), trail(6), trail(0)};
    out.append(bytes, sizeof bytes);
  } else {
    const char bytes[] = {byte(0xF0u | c >> 18), trail(12), trail(6), trail(0)};
    out.append(bytes, sizeof bytes);
  }
}

}  // namespace shilu::text
