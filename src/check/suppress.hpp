// Silences what the settings say is meant to be there.
#pragma once

#include <cstddef>
#include <vector>

#include <shilu/finding.hpp>

#include "check/findings.hpp"
#include "check/subject.hpp"

namespace shilu::checker {

struct Suppressed {
  std::size_t findings = 0;
  std::vector<SuppressionState> states;  ///< one for each of CheckOptions::suppressions
};

/// Takes away from the findings. `complete`: the text was read and all findings are there, so that a suppression that
/// silences none of them is of no use here.
Suppressed suppress(const Subject& subject, RuleSet wanted, bool complete, std::vector<Found>& found);

}  // namespace shilu::checker
