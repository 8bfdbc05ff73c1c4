// Steps through bytes that may or may not be UTF-8.
#pragma once

#include <cstddef>
#include <string_view>

namespace shilu::text {

/// The code point at `at`, which moves behind it. Negative for bytes that are not UTF-8; `at` moves then, too.
int next_code_point(std::string_view text, std::size_t& at);

}  // namespace shilu::text
