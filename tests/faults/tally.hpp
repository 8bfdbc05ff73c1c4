// Counts per fault, as a table.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "faults/trial.hpp"

namespace shilu::faults {

struct Count {
  std::string_view fault;
  std::size_t rounds = 0;
  std::size_t found = 0;
  std::size_t with_errors = 0;    ///< rounds with an unrelated error
  std::size_t with_warnings = 0;  ///< rounds with an unrelated warning

  void add(const Outcome& outcome);
  double found_share() const;
};

Count total(const std::vector<Count>& counts);

std::string table(const std::vector<Count>& counts);

}  // namespace shilu::faults
