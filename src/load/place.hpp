// Lines and columns.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace shilu::loading {

/// Both are counted from 1, columns in bytes. Lines end at LF.
struct Place {
  std::size_t line = 1;
  std::size_t column = 1;

  /// The place behind `bytes` that begin here.
  Place behind(std::string_view bytes) const {
    const std::size_t last = bytes.rfind('\n');
    if (last == std::string_view::npos) return {line, column + bytes.size()};
    return {line + static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n')), bytes.size() - last};
  }
};

}  // namespace shilu::loading
