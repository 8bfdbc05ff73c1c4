// Cuts a text into lines.
#pragma once

#include <string_view>
#include <vector>

#include "text/source.hpp"

namespace shilu::text {

/// Lines end at LF or CR LF; at CR in a text that has no LF at all. Every other control or separator stays inside its
/// line: the originals' lines are what editors count, and later stages see such characters as blanks.
std::vector<Line> split_lines(std::string_view text);

}  // namespace shilu::text
