// Labels in the middle of lines: records that a page or a mail flattened to one line or one paragraph.
#pragma once

#include <cstdint>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "read/reading.hpp"
#include "text/source.hpp"

namespace shilu::read {

/// Offsets into the text at which a new segment begins inside a line, ascending; empty for texts that keep their lines.
std::vector<std::uint32_t> find_cuts(const text::Source& source, const Scan& scan, const lexicon::Lexicon& lexicon);

}  // namespace shilu::read
