#include "text/next_code_point.hpp"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace shilu::text {

int next_code_point(std::string_view text, std::size_t& at) {
  // ICU counts in 32 bits; no code point is longer than four bytes.
  std::uint8_t bytes[8] = {};
  const auto size = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - at, 4));
  std::copy_n(text.begin() + static_cast<std::ptrdiff_t>(at), size, bytes);
  std::int32_t used = 0;
  UChar32 c = 0;
  U8_NEXT(bytes, used, size, c);
  at += static_cast<std::size_t>(used);
  return c;
}

}  // namespace shilu::text
