// Places of edits in every unit, and the words of a place.
#pragma once

#include <string_view>

#include <shilu/finding.hpp>

namespace shilu::report {

/// A stretch of the text in lines and columns, as the checker counts them.
Place place_of(const Checked& checked, Bytes text, Bytes bytes);
inline Place place_of(const Checked& checked, const Edit& edit) { return place_of(checked, edit.text, edit.bytes); }

/// What stands at a place.
std::string_view words_at(const Checked& checked, const Place& place);

inline bool is_whole_file(const Place& place) { return place.line == 0; }

}  // namespace shilu::report
