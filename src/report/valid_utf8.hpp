// Names of files may be any bytes; reports are UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace shilu::report {

/// What is not UTF-8 becomes U+FFFD.
std::string valid_utf8(std::string_view bytes);

}  // namespace shilu::report
