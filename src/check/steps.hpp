// The rules, in groups that look at the same thing. Each adds what it finds.
#pragma once

#include "check/findings.hpp"
#include "check/subject.hpp"

namespace shilu::checker {

void check_reading(const Subject& s, Findings& out);     ///< what the reader noticed: reading.cpp
void check_lines(const Subject& s, Findings& out);       ///< line ends, blanks, length: lines.cpp
void check_writing(const Subject& s, Findings& out);     ///< characters and punctuation: writing.cpp
void check_record(const Subject& s, Findings& out);      ///< what a record must have, page furniture: record.cpp
void check_dates(const Subject& s, Findings& out);       ///< dates of the head against each other: dates.cpp
void check_calendar(const Subject& s, Findings& out);    ///< days that do not exist, anywhere: calendar.cpp
void check_cast(const Subject& s, Findings& out);        ///< who is announced and who speaks: cast.cpp
void check_spellings(const Subject& s, Findings& out);   ///< names a slip apart: spellings.cpp
void check_honorifics(const Subject& s, Findings& out);  ///< forms of address that disagree: honorifics.cpp
void check_turns(const Subject& s, Findings& out);       ///< turns without words: turns.cpp
void check_swallowed(const Subject& s, Findings& out);   ///< labels in mid-text: swallowed.cpp
void check_heads(const Subject& s, Findings& out);       ///< labels that the reader did not see: heads.cpp
void check_dress(const Subject& s, Findings& out);  ///< labels dressed so that the reader did not see them: dress.cpp
void check_handovers(const Subject& s, Findings& out);    ///< turns in which a second one seems to begin: handovers.cpp
void check_colons(const Subject& s, Findings& out);       ///< behind labels: colons.cpp
void check_label_forms(const Subject& s, Findings& out);  ///< brackets, bold, script: label_forms.cpp
void check_duplicates(const Subject& s, Findings& out);   ///< duplicates.cpp
void check_exchanges(const Subject& s, Findings& out);    ///< questions and answers: exchanges.cpp
void check_numbers(const Subject& s, Findings& out);      ///< of questions: numbers.cpp

}  // namespace shilu::checker
