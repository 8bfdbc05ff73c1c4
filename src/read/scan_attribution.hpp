// The grammar of attributions, as a function.
#pragma once

#include <cstddef>
#include <string_view>

#include "lexicon/lexicon.hpp"

namespace shilu::read {

struct VerbTail {
  std::size_t verb = 0;    ///< bytes of the verb
  std::size_t length = 0;  ///< bytes of all, the sign included
  bool ends = false;       ///< a full stop follows: the speech stands before
};

/// Matches at `at`; `folded` is the same text, folded.
bool match_verb_tail(std::string_view text, std::string_view folded, std::size_t at, const lexicon::Lexicon& lexicon,
                     VerbTail& tail);

}  // namespace shilu::read
