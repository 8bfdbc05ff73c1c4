// Original bytes to Source: which encoding, strictly decoded, cut into lines.
#pragma once

#include <string_view>

#include "text/source.hpp"

namespace shilu::text {

struct DecodeOptions {
  std::string_view encoding;  ///< empty: BOM, then valid UTF-8, then ICU's detector
  std::size_t input_bytes = 256u << 20;
  std::size_t diagnostics = 10'000;
};

/// Never throws for content. See Source::readable.
Source decode(std::string_view bytes, const DecodeOptions& options = {});

}  // namespace shilu::text
