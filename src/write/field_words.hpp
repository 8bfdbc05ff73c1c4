// Words of our own in texts for people, in the language of the transcript.
#pragma once

#include <string_view>

namespace shilu::write {

/// The key of a field that says when the conference was, as the lexicon of the language knows it.
std::string_view word_for_date(std::string_view language);

}  // namespace shilu::write
