#include "text/fold.hpp"

#include <unicode/uchar.h>

#include "text/utf8.hpp"

namespace shilu::text {
namespace {

bool ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// Lead bytes of U+3000…U+9FFF: kana and ideographs, which have no case. Most of the texts we read are made of them.
bool caseless_lead(char c) {
  const auto lead = static_cast<unsigned char>(c);
  return lead >= 0xE3 && lead <= 0xE9;
}

std::size_t utf8_length(char32_t c) { return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

}  // namespace

void fold_into(std::string_view text, std::string& out) {
  out.assign(text);
  for (std::size_t at = 0; at < out.size();) {
    if (ascii(out[at])) {
      std::size_t end = at + 1;
      while (end < out.size() && ascii(out[end])) ++end;
      // A run of its own, so that the compiler folds many bytes at once.
      for (std::size_t i = at; i < end; ++i) {
        const auto c = static_cast<unsigned char>(out[i]);
        out[i] = static_cast<char>(c + (static_cast<unsigned char>(c - 'A') < 26 ? 'a' - 'A' : 0));
      }
      at = end;
    } else if (caseless_lead(out[at])) {
      at += 3;
    } else {
      const CodePoint point = decode_at(out, at);
      const auto lower = static_cast<char32_t>(u_tolower(static_cast<UChar32>(point.value)));
      if (lower != point.value && utf8_length(lower) == point.length) {
        std::string bytes;
        append(lower, bytes);
        out.replace(at, point.length, bytes);
      }
      at += point.length;
    }
  }
}

std::string fold(std::string_view text) {
  std::string out;
  fold_into(text, out);
  return out;
}

}  // namespace shilu::text
