// The text of a turn: its paragraphs, and the notes and furniture between them.
#pragma once

#include <cstddef>

#include <shilu/transcript.hpp>

#include "read/arrange.hpp"
#include "read/case.hpp"

namespace shilu::read {

/// Sets `turn.text` and `turn.inside`. `head`: the segment of the label, or the first one where there is none. `wrap`:
/// the width at which the text breaks its lines; 0 where it does not.
void write_turn_text(const Case& c, const Node& node, std::size_t head, std::size_t wrap, Turn& turn);

}  // namespace shilu::read
