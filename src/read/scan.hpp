// Runs the line grammar over every segment of a source.
#pragma once

#include <cstdint>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "read/reading.hpp"
#include "text/source.hpp"

namespace shilu::read {

/// U+0085, U+2028, U+2029, form feed, vertical tab and a lone CR inside a line always begin one.
Scan scan(const text::Source& source, const lexicon::Lexicon& lexicon);

/// Cuts segments at offsets into the text at which a new one begins, ascending; only segments that hold one are read
/// again.
void cut(const text::Source& source, const lexicon::Lexicon& lexicon, const std::vector<std::uint32_t>& cuts,
         Scan& scan);

/// The readings of one piece of text, as if it were a segment.
void scan_segment(std::string_view text, Range range, const lexicon::Lexicon& lexicon, Segment& segment,
                  std::vector<Reading>& readings);

}  // namespace shilu::read
