// The difference of two versions of a file, as `git apply` and `patch` take it.
#pragma once

#include <string>
#include <string_view>

namespace shilu::report {

struct Diff {
  std::string text;     ///< empty: no difference, or refused
  std::string refusal;  ///< why there can be no difference by lines; empty: there is one
};

/// Works on bytes: lines end at LF, a CR before it is part of the line. Three lines of context.
/// Texts that programs for lines cannot mend are refused: with NUL bytes (UTF-16, UTF-32), or with CR alone as line
/// ends.
Diff unified_diff(std::string_view path, std::string_view before, std::string_view after);

}  // namespace shilu::report
