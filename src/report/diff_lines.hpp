// Which lines two versions of a file have in common.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace shilu::report {

/// A run of lines that were taken out and of lines that came instead; indexes, ends one past the last.
struct Hunk {
  std::size_t before_begin = 0;
  std::size_t before_end = 0;
  std::size_t after_begin = 0;
  std::size_t after_end = 0;
  friend bool operator==(const Hunk&, const Hunk&) = default;
};

/// In order, with common lines between any two. Not always the fewest lines: time is bounded, at little more than the
/// number of lines, for any texts.
std::vector<Hunk> changed_lines(const std::vector<std::string_view>& before,
                                const std::vector<std::string_view>& after);

}  // namespace shilu::report
