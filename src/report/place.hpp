// Places of edits in every unit, and the words of a place.
#pragma once

#include <string_view>

#include <shilu/finding.hpp>

namespace shilu::report {

/// Where an edit is, in lines and columns as the checker counts them. Columns are counted from `near` where that stands
/// in the same line: a line may be the whole text, and have many findings.
Place place_of(const Checked& checked, const Edit& edit, const Place& near = {});

/// What stands at a place.
std::string_view words_at(const Checked& checked, const Place& place);

inline bool is_whole_file(const Place& place) { return place.line == 0; }

}  // namespace shilu::report
