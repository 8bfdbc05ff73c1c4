// A whole file, or all of standard input, as bytes.
#pragma once

#include <cstddef>
#include <string>

namespace shilu::cli {

/// `-` is standard input. Pipes and devices are fine. Stops after `limit` + 1 bytes, which is enough to see that the
/// input is too large. Throws std::system_error that says `NAME: cannot read: …`.
std::string read_file(const std::string& path, const std::string& name, std::size_t limit);

}  // namespace shilu::cli
