// Case folding that never changes the number of bytes, so that offsets stay true.
#pragma once

#include <string>
#include <string_view>

namespace shilu::text {

/// Lower case for every letter whose lower case takes as many bytes of UTF-8 (all of ASCII, Latin-1, Greek, Cyrillic
/// …).
std::string fold(std::string_view text);
/// The same, into a buffer that is used again; what it held is replaced.
void fold_into(std::string_view text, std::string& out);

}  // namespace shilu::text
