// The rules, in groups that look at the same thing. Each adds what it finds.
#pragma once

#include "check/findings.hpp"
#include "check/subject.hpp"

namespace shilu::checker {

void check_reading(const Subject& s, Findings& out);  ///< what the reader noticed: reading.cpp
void check_lines(const Subject& s, Findings& out);    ///< line ends, blanks, length: lines.cpp
void check_writing(const Subject& s, Findings& out);  ///< characters and punctuation: writing.cpp

}  // namespace shilu::checker
