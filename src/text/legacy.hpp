// Reads text in an older encoding that nobody named, where statistics and a strict reading agree.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "text/decoded.hpp"

namespace shilu::text {

struct Legacy {
  std::optional<Decoded> decoded;  ///< nothing: not certain
  std::string encoding;            ///< what it is, or may be; empty where there is no idea
};
Legacy read_legacy(std::string_view bytes, std::size_t malformed_limit);

}  // namespace shilu::text
