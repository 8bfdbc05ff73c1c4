// Text as man(7) takes it.
#pragma once

#include <string>
#include <string_view>

namespace shilu::pages {

/// What is shown exactly as it is: every hyphen is one that can be typed, no sign is a request, and what is not ASCII
/// is named by its code point, whatever encoding the reader of the page assumes.
std::string roff(std::string_view text);

/// `.TH` and `NAME`; words are not hyphenated, so that they can be searched and copied. `date` is that of the version:
/// a page made twice is the same.
std::string roff_head(std::string_view page, std::string_view section, std::string_view date, std::string_view title);

}  // namespace shilu::pages
