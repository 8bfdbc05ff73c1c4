// Decides the whole document: who the people are and which readings are labels. The only place with heuristics.
#pragma once

#include "read/case.hpp"

namespace shilu::read {

/// Reads `source` with `lexicon`; the result refers to both.
Case cast(const text::Source& source, const lexicon::Lexicon& lexicon, std::string language);

}  // namespace shilu::read
