// The readings that who() tries on a label's words, and what they share.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "lexicon/lexicon.hpp"
#include "read/who.hpp"

namespace shilu::read {

/// A label's words as every attempt sees them.
struct LabelText {
  std::string_view text;  ///< without the bracketed detail, cleaned and squeezed; never empty
  std::string_view folded;
  std::string_view detail;         ///< as printed, or empty
  lexicon::Categories categories;  ///< of the whole text
  const lexicon::Lexicon& lexicon;
};

// Attempts: true where the reading fits, and `result` is complete then.

bool read_mark(const LabelText& label, Who& result);  // who_mark.cpp
bool read_question_number(const LabelText& label, Who& result);
bool read_numbered_mark(const LabelText& label, Who& result);
bool read_verb(const LabelText& label, Who& result);
bool read_reporter(const LabelText& label, Who& result);  // who_reporter.cpp
bool read_known_outlet(const LabelText& label, Who& result);
bool read_outlet_like(const LabelText& label, Who& result);
bool read_foreign_reporter(const LabelText& label, Who& result);
bool read_host(const LabelText& label, Who& result);  // who_person.cpp
bool read_interpreter(const LabelText& label, Who& result);
bool read_speaker(const LabelText& label, Who& result);
bool read_named_host(const LabelText& label, Who& result);
bool read_name(const LabelText& label, Who& result);
bool read_latin_name(const LabelText& label, Who& result);
bool read_honorific(const LabelText& label, Who& result);  // who_address.cpp
bool read_comma(const LabelText& label, Who& result);
bool read_titled(const LabelText& label, Who& result);  // who_office.cpp
bool read_dotted(const LabelText& label, Who& result);
bool read_japanese(const LabelText& label, Who& result);
bool read_office(const LabelText& label, Who& result);

// Parts of a label.

/// "outlet name" or "outlet" or "name" before or behind a reporter word.
void read_reporter_part(std::string_view part, const lexicon::Lexicon& lexicon, Who& result);
/// title and name inside "（教育局局长 张三）", "莫书航", "T N".
void read_person_part(std::string_view part, const lexicon::Lexicon& lexicon, Who& result);
void set_outlet(std::string_view text, const lexicon::Lexicon& lexicon, Who& result);
bool detail_is_outlet(const LabelText& label);
bool is_note(std::string_view detail, const lexicon::Lexicon& lexicon);

// Words: who_parts.cpp

/// The kind of mark that the words are by themselves; nobody where they are none.
WhoKind kind_of(lexicon::Categories categories);
/// Bytes of the numeral at the beginning and at the end of a text.
std::size_t numeral_prefix(std::string_view text);
std::size_t numeral_suffix(std::string_view text);
/// An end of a word lies there: the text's begin or end, a blank, or CJK writing without blanks.
bool whole_word_before(std::string_view text, std::size_t at);
bool whole_word_after(std::string_view text, std::size_t at);
/// Without 《》 and stars.
std::string clean(std::string_view text);

}  // namespace shilu::read
