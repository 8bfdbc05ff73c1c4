// The table that make_romanization writes at build time.
#pragma once

#include <cstdint>

namespace shilu::text::romanization {

extern const char pool[];              ///< all spellings, one behind the other
extern const std::uint16_t begins[];   ///< per entry, where its spelling begins; it ends where the next begins
extern const std::uint8_t pages[256];  ///< per 256 code points of the BMP, which page of cells
extern const std::uint16_t cells[];    ///< pages of 256 entries

}  // namespace shilu::text::romanization
