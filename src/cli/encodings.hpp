// The names of encodings, to suggest from.
#pragma once

#include <string>
#include <vector>

namespace shilu::cli {

/// The IANA names of all encodings that can be read.
std::vector<std::string> encodings();

}  // namespace shilu::cli
