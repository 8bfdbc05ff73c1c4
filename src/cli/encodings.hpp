// The names of encodings, to suggest from.
#pragma once

#include <string>
#include <vector>

#include "cli/arguments.hpp"

namespace shilu::cli {

/// The IANA names of all encodings that can be read.
std::vector<std::string> encodings();

/// Throws UsageError where --encoding names none of them.
void refuse_unknown_encoding(const Arguments& arguments);

}  // namespace shilu::cli
