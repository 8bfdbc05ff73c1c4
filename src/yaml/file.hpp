// The bytes of a YAML file, no more of them than a document may have.
#pragma once

#include <string>

namespace shilu::yaml {

/// Throws Error, without a line, for a file that cannot be read.
std::string read_file(const std::string& path);

}  // namespace shilu::yaml
