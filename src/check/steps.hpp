// The rules, in groups that look at the same thing. Each adds what it finds.
#pragma once

#include "check/findings.hpp"
#include "check/subject.hpp"

namespace shilu::checker {

void check_reading(const Subject& s, Findings& out);      ///< what the reader noticed: reading.cpp

}  // namespace shilu::checker
