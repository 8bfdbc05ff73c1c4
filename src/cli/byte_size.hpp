// Sizes as people type them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace shilu::cli {

/// `4096`, `64K`, `64KiB` (1024), `64KB` (1000), and so on for M and G, in any case. Nothing for all else, and for what
/// no size_t holds.
std::optional<std::size_t> byte_size(std::string_view text);

}  // namespace shilu::cli
