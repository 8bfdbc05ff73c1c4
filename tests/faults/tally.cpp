#include "faults/tally.hpp"

#include <fmt/format.h>

namespace shilu::faults {

void Count::add(const Outcome& outcome) {
  ++rounds;
  if (outcome.found) ++found;
  if (outcome.errors > 0) ++with_errors;
  if (outcome.warnings > 0) ++with_warnings;
}

double Count::found_share() const { return rounds == 0 ? 0 : static_cast<double>(found) / static_cast<double>(rounds); }

Count total(const std::vector<Count>& counts) {
  Count sum{"all"};
  for (const auto& count : counts) {
    sum.rounds += count.rounds;
    sum.found += count.found;
    sum.with_errors += count.with_errors;
    sum.with_warnings += count.with_warnings;
  }
  return sum;
}

std::string table(const std::vector<Count>& counts) {
  std::string out = fmt::format("{:<44} {:>6} {:>6} {:>7} {:>9}\n", "fault", "rounds", "found", "errors", "warnings");
  auto all = counts;
  all.push_back(total(counts));
  for (const auto& count : all) {
    out += fmt::format("{:<44} {:>6} {:>5.0f}% {:>7} {:>9}\n", count.fault, count.rounds, 100 * count.found_share(),
                       count.with_errors, count.with_warnings);
  }
  return out;
}

}  // namespace shilu::faults
