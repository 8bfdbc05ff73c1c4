// What a format has no place for is not silently dropped.
#pragma once

#include <cstddef>

#include <shilu/format.hpp>

namespace shilu::cli {

/// A note of how much `write::left_out` counted over all inputs; nothing where that is nothing.
void print_left_out(Format format, std::size_t count);

}  // namespace shilu::cli
