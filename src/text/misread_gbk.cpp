// UTF-8 that was read as GBK: each two characters of it stand for four bytes of the original.
#include <unicode/ucnv.h>

#include <array>
#include <string>

#include "text/han_variants.hpp"
#include "text/misread.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::text {

namespace {

constexpr std::size_t certain = 3;  // characters that must come out

/// Length of the character of three bytes at the beginning, 0 where none is there or it is not Chinese.
std::size_t chinese_at_head(std::string_view bytes) {
  if (bytes.size() < 3) return 0;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  if ((byte(0) & 0xF0u) != 0xE0 || (byte(1) & 0xC0u) != 0x80 || (byte(2) & 0xC0u) != 0x80) return 0;
  const auto c = decode_at(bytes, 0).value;
  const bool punctuation = (c >= 0x2010 && c <= 0x2026) || (c >= 0x3000 && c <= 0x3017) || (c >= 0xFF01 && c <= 0xFF5E);
  return punctuation || (c >= 0x4E00 && is_han(c)) ? 3 : 0;
}

}  // namespace

void MisreadAsGbk::Close::operator()(UConverter* converter) const { ucnv_close(converter); }

std::size_t MisreadAsGbk::at_head(std::string_view text) {
  const auto head = decode_at(text, 0);
  if (text.size() <= head.length || (marks_of_han(head.value) & han_misread_head) == 0) return 0;
  if ((marks_of_han(decode_at(text, head.length).value) & han_misread_tail) == 0) return 0;
  UErrorCode status = U_ZERO_ERROR;
  if (!converter_) {
    converter_.reset(ucnv_open("GBK", &status));
    ucnv_setFromUCallBack(converter_.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status)) return 0;
  }
  // Two characters of GBK and their bytes as they come; what the bytes are in UTF-8 is counted behind them.
  std::string bytes;
  std::size_t at = 0;
  std::size_t done = 0;  // bytes that made characters
  std::size_t found = 0;
  std::size_t length = 0;
  while (at < text.size()) {
    const auto c = decode_at(text, at);
    if (c.value < 0x80 || c.value > 0xFFFF) break;
    const auto unit = static_cast<char16_t>(c.value);
    std::array<char, 8> buffer{};
    status = U_ZERO_ERROR;
    const auto size = ucnv_fromUChars(converter_.get(), buffer.data(), buffer.size(), &unit, 1, &status);
    if (U_FAILURE(status)) break;
    bytes.append(buffer.data(), static_cast<std::size_t>(size));
    at += c.length;
    while (chinese_at_head(std::string_view(bytes).substr(done)) != 0) {
      done += 3;
      ++found;
      length = at;
    }
    if (bytes.size() >= done + 3) break;
  }
  return found >= certain ? length : 0;
}

}  // namespace shilu::text
