// Text that is not ours, made safe to show: it cannot move the cursor, recolour, reorder or hide anything.
#pragma once

#include <string>
#include <string_view>

namespace shilu::text {

/// Control characters, bidirectional and zero-width characters and bytes that are not UTF-8 become visible escapes
/// (`\n`, `\x1b`, `\u202e`); everything else stays. Takes any bytes.
std::string harmless(std::string_view text);

}  // namespace shilu::text
