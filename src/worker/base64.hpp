// Base64 (RFC 4648), as the member `b64` of a record carries bytes of any encoding.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shilu::worker {

/// Strict, except that blanks and line ends between the characters and missing padding at the end are no matter.
/// Nothing where it is no Base64.
std::optional<std::string> decode_base64(std::string_view text);

}  // namespace shilu::worker
