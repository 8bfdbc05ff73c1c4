// Writing to a file descriptor until everything is written.
#pragma once

#include <string_view>

namespace shilu::cli {

/// Throws std::system_error that says `cannot write NAME: …`.
void write_all(int descriptor, std::string_view bytes, std::string_view name);

}  // namespace shilu::cli
