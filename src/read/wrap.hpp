// Lines that a page width broke, joined to the paragraphs that they were.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/case.hpp"

namespace shilu::read {

/// How the text breaks its lines: `width` columns in a hard-wrapped text, 0 where a line is a paragraph.
std::size_t wrap_width(const Case& c);

/// Appends one source line of a paragraph to it: a hyphen at the break is dropped, Han text joins without a blank.
void join_line(std::string& paragraph, std::string_view line);

}  // namespace shilu::read
