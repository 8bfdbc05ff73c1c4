// Of which scripts the letters of a label are.
#pragma once

#include <string>
#include <string_view>

namespace shilu::checker {

enum Letters : unsigned { latin = 1, cyrillic = 2, greek = 4, asian = 8 };

/// The scripts of a text's letters, as a set.
unsigned letters_in(std::string_view text);

/// Letters of two alphabets that look alike, in one word: МR. with a Cyrillic М.
bool mixes_alphabets(std::string_view label);

/// With Latin letters for the Cyrillic and Greek ones that look like them.
std::string as_latin(std::string_view label);

}  // namespace shilu::checker
