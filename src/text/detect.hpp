// Which encoding: by BOM, by the look of UTF-16, by ICU's statistics.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shilu::text {

struct Bom {
  std::string_view encoding;  ///< empty: there is none
  std::size_t length = 0;
};
Bom find_bom(std::string_view bytes);

/// `UTF-16LE` or `UTF-16BE` where the bytes are clearly that though no BOM says so; empty otherwise.
std::string_view guess_utf16(std::string_view bytes);

struct Guess {
  std::string encoding;
  int confidence = 0;  ///< 0 to 100
};
/// Older encodings that the bytes may be in, the likeliest first; one entry per encoding.
std::vector<Guess> guess_legacy(std::string_view bytes);

}  // namespace shilu::text
