// What a transcript has beside its turns: fields, headings, notes, prose; and where segments stand in the source.
#pragma once

#include <cstddef>
#include <vector>

#include <shilu/transcript.hpp>

#include "read/case.hpp"

namespace shilu::read {

std::size_t line_of(const Case& c, std::size_t segment);
/// Lines and bytes from the first filled segment of a range to its last.
Lines lines_of(const Case& c, std::size_t begin, std::size_t end);
Bytes bytes_of(const Case& c, std::size_t begin, std::size_t end);

/// One node for a range of segments. `begun`: a turn stands above it, so prose is no lead.
void add_other(const Case& c, std::size_t begin, std::size_t end, bool begun, std::vector<Other>& list);
/// What is in no turn: one node for each line, chrome and metadata in runs.
void add_others(const Case& c, std::size_t begin, std::size_t end, bool begun, std::vector<Other>& list);

}  // namespace shilu::read
