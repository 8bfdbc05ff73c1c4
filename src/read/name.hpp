// Does a piece of text look like a person's name, and how do names relate.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "lexicon/lexicon.hpp"

namespace shilu::read {

/// Blanks between single Han, kana or Hangul characters removed: 华 亮 → 华亮, 时　间 → 时间. Other blanks become one
/// space.
std::string squeeze(std::string_view text);

/// Family name in Han characters at the beginning of a text: its bytes, 0 where there is none. Compound names first.
std::size_t surname_length(std::string_view text, const lexicon::Lexicon& lexicon);

/// Full Han name: surname and one or two characters (缪小娟, 欧阳静姝), or parts joined by a dot (买买提江·吐尔逊).
bool is_han_name(std::string_view text, const lexicon::Lexicon& lexicon);
/// Two to five words that begin with capitals, or all of capitals; particles allowed: Ursula von der Leyen, O’BRIEN.
bool is_latin_name(std::string_view text);
/// Any of these, or two to five Hangul syllables, or up to eight kana and kanji.
bool is_name(std::string_view text, const lexicon::Lexicon& lexicon);

/// Last word of a Latin name, without Jr., III: `FREDERICK RYAN JR.` → `RYAN`. Folded.
std::string last_name(std::string_view name);
/// First letters: Marty Bent → mb. Folded.
std::string initials(std::string_view name);

}  // namespace shilu::read
