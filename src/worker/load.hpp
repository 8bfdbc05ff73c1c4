// The file that a record names.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shilu::worker {

/// Regular files only: a pipe or a device could keep the stream waiting for ever. Throws RecordError.
std::string load(std::string_view path, std::size_t limit);

}  // namespace shilu::worker
