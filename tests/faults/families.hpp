// The families of faults, each in a file of its own.
#pragma once

#include <vector>

#include "faults/fault.hpp"

namespace shilu::faults {

std::vector<Fault> record_faults();       ///< parts of the record that are missing
std::vector<Fault> end_faults();          ///< what stands behind the end, and page furniture
std::vector<Fault> date_faults();         ///< dates that disagree
std::vector<Fault> calendar_faults();     ///< days and hours that do not exist
std::vector<Fault> cast_faults();         ///< strangers and silent speakers
std::vector<Fault> spelling_faults();     ///< names misspelt in labels
std::vector<Fault> honorific_faults();    ///< forms of address and offices
std::vector<Fault> label_faults();        ///< labels run together, in other letters
std::vector<Fault> sign_faults();         ///< colons and brackets of labels
std::vector<Fault> lost_label_faults();   ///< labels that begin no turn any more
std::vector<Fault> turn_faults();         ///< turns without words, turns twice
std::vector<Fault> question_faults();     ///< questions and answers removed
std::vector<Fault> number_faults();       ///< numbers of questions
std::vector<Fault> encoding_faults();     ///< passages and bytes in a wrong encoding
std::vector<Fault> character_faults();    ///< characters that nobody sees or knows
std::vector<Fault> line_faults();         ///< line ends, blanks, length
std::vector<Fault> han_faults();          ///< traditional among simplified, and the reverse
std::vector<Fault> punctuation_faults();  ///< widths, doubled marks
std::vector<Fault> pair_faults();         ///< one of a pair of marks

/// All of them, in this order.
std::vector<Fault> all_faults();

}  // namespace shilu::faults
