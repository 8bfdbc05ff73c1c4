// One round: a fault in a text, the findings that are new, and whether they are the right ones.
#pragma once

#include <vector>

#include "faults/fault.hpp"

namespace shilu::faults {

struct Outcome {
  bool found = false;         ///< the expected rule, on an expected line
  std::size_t errors = 0;     ///< new findings of other rules
  std::size_t warnings = 0;   ///< the same
  std::vector<Finding> news;  ///< all that is new
};

Outcome judge(const Sample& sample, const Fault& fault, const Mutant& mutant);

/// What went wrong in a round, for whoever looks into it.
std::string shown(const Sample& sample, const Fault& fault, const Mutant& mutant, const Outcome& outcome);

}  // namespace shilu::faults
