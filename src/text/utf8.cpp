#include "text/utf8.hpp"

namespace shilu::text {

void append(char32_t c, std::string& out) {
  const auto byte = [&](char32_t value) { out.push_back(static_cast<char>(static_cast<unsigned char>(value))); };
  if (c < 0x80) {
    byte(c);
  } else if (c < 0x800) {
    byte(0xC0u | c >> 6);
    byte(0x80u | (c & 0x3Fu));
  } else if (c < 0x10000) {
    byte(0xE0u | c >> 12);
    byte(0x80u | (c >> 6 & 0x3Fu));
    byte(0x80u | (c & 0x3Fu));
  } else {
    byte(0xF0u | c >> 18);
    byte(0x80u | (c >> 12 & 0x3Fu));
    byte(0x80u | (c >> 6 & 0x3Fu));
    byte(0x80u | (c & 0x3Fu));
  }
}

}  // namespace shilu::text
