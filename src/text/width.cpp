#include "text/width.hpp"

#include <unicode/uchar.h>

#include "text/next_code_point.hpp"

namespace shilu::text {
namespace {

std::size_t width_of(UChar32 c) {
  if (c < 0) return 1;  // not UTF-8: a terminal shows some sign for it
  switch (u_charType(c)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR: return 0;
    default: break;
  }
  const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/// Bytes of the longest beginning of `text` that takes at most `columns` columns.
std::size_t prefix(std::string_view text, std::size_t columns) {
  std::size_t at = 0;
  std::size_t used = 0;
  while (at < text.size()) {
    std::size_t next = at;
    used += width_of(next_code_point(text, next));
    if (used > columns) break;
    at = next;
  }
  return at;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) width += width_of(next_code_point(text, at));
  return width;
}

std::string cut(std::string_view text, std::size_t columns) {
  if (columns == 0) return {};
  if (prefix(text, columns) == text.size()) return std::string(text);
  return std::string(text.substr(0, prefix(text, columns - 1))) + "…";
}

std::string fit(std::string_view text, std::size_t columns) {
  std::string fitted = cut(text, columns);
  fitted.append(columns - display_width(fitted), ' ');
  return fitted;
}

}  // namespace shilu::text
