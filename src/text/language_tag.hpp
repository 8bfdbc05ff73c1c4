// Is a word a language tag (BCP 47) by its shape?
#pragma once

#include <string_view>

namespace shilu::text {

/// Parts of one to eight letters and digits between hyphens, the first of two or more. Whether anybody has given the
/// parts a meaning is not asked.
bool is_language_tag(std::string_view tag);

}  // namespace shilu::text
