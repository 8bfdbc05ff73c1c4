// The lines of a text.
#pragma once

#include <cstddef>
#include <string_view>

namespace shilu::write {

/// Calls `take(line)` for each line; once for an empty text.
template <class Take>
void for_each_line(std::string_view text, Take take) {
  for (std::size_t at = 0;;) {
    const std::size_t end = text.find('\n', at);
    take(text.substr(at, end - at));
    if (end == std::string_view::npos) return;
    at = end + 1;
  }
}

}  // namespace shilu::write
