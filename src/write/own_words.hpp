// Words of our own in texts for people, in the language of the transcript.
#pragma once

#include <string_view>

namespace shilu::write {

struct OwnWords {
  std::string_view language;  ///< beginning of a BCP 47 tag
  /// The key of a field that says when the conference was, as the lexicon of the language knows it.
  std::string_view date;
  std::string_view place;
  std::string_view topic;
  std::string_view participants;
  std::string_view opening;
  std::string_view statements;
  std::string_view questions;
  std::string_view closing;
  std::string_view reported;
};

/// English where the language is not known.
const OwnWords& own_words(std::string_view language);

/// Whether the language's own colon is the full-width one, without a blank behind it.
bool has_wide_colon(std::string_view language);
/// `：`, or `: `
std::string_view own_colon(std::string_view language);

}  // namespace shilu::write
