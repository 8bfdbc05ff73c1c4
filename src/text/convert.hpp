// Bytes of any encoding that ICU knows to UTF-8, with every character tied to its bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "text/decoded.hpp"

namespace shilu::text {

enum class Malformedness { refuse, replace };

/// ICU takes no more at once.
inline constexpr std::size_t kMostConvertible = 0x7FFFFFFF;

/// Nothing where the converter does not open, the input exceeds `kMostConvertible`, or bytes do not fit and are to be
/// refused. A BOM at the beginning is not part of the text.
std::optional<Decoded> convert(std::string_view bytes, const std::string& converter, Malformedness malformedness,
                               std::size_t malformed_limit);

}  // namespace shilu::text
