// A lexicon of the words that a test names itself, so that it does not hang on the built-in lists.
#pragma once

#include <initializer_list>

#include "lexicon/lexicon.hpp"

namespace shilu::read::testing {

inline lexicon::Lexicon lexicon_of(std::initializer_list<lexicon::Entry> entries) {
  lexicon::File file;
  file.language = "und";
  file.entries = entries;
  lexicon::Lexicon lexicon;
  lexicon.add(file);
  return lexicon;
}

}  // namespace shilu::read::testing
