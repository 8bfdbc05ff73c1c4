// UTF-8: is it, is it nearly, and how to read it either way.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/decoded.hpp"

namespace shilu::text {

bool valid_utf8(std::string_view bytes);
/// Nearly all of what is not ASCII stands in valid sequences: UTF-8 that was damaged, not another encoding.
bool nearly_utf8(std::string_view bytes);
/// Offset of the first byte that is not part of a valid sequence; the size where all are.
std::size_t first_invalid(std::string_view bytes);

/// Reads UTF-8 from `begin` (behind a BOM). Each maximal invalid part becomes one U+FFFD.
Decoded read_utf8(std::string_view bytes, std::size_t begin, std::size_t malformed_limit);

}  // namespace shilu::text
