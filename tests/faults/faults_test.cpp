// Puts one fault of a random kind at a random place into a clean sample, and demands that the right rule notices it.
//
// SHILU_SEED repeats a run, SHILU_FAULT=<name> takes one kind, SHILU_FAULT_ROUNDS sets the number of rounds.
#include <shilu/rules.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "catch.hpp"
#include "faults/families.hpp"
#include "faults/tally.hpp"
#include "faults/trial.hpp"
#include "hostile/measure.hpp"

namespace {

using namespace shilu::faults;

constexpr std::size_t most_samples = 400;  // samples in which a place for a fault is looked for
constexpr std::size_t most_shown = 3;      // failures of a kind that are told in full
constexpr std::size_t fewest_rounds = 40;  // from which on the share of a kind means something
constexpr double least = 0.8;              // share of a kind that must be found …
constexpr double least_of_all = 0.95;      // … and of all

std::size_t rounds_wanted() {
  if (const char* given = std::getenv("SHILU_FAULT_ROUNDS")) return std::strtoul(given, nullptr, 10);
  return shilu::hostile::optimised ? 8000 : 600;
}

std::vector<Fault> faults_wanted() {
  auto faults = all_faults();
  if (const char* name = std::getenv("SHILU_FAULT"))
    std::erase_if(faults, [&](const Fault& fault) { return fault.name != name; });
  return faults;
}

/// No kind is dead: as many are found as `least`, less what chance does to so many rounds.
bool is_found_enough(const Count& count) {
  const auto rounds = static_cast<double>(count.rounds);
  return count.found_share() >= least - 2 * std::sqrt(least * (1 - least) / rounds);
}

/// A sample that has a suitable place, with the fault in it.
std::optional<Mutant> inject(const Fault& fault, Random& random, const Sample*& sample) {
  for (std::size_t i = 0; i < most_samples; ++i) {
    sample = *pick(samples(), random);
    auto mutant = fault.inject(*sample, random);
    if (mutant && mutant->text != sample->text()) return mutant;
  }
  return {};
}

}  // namespace

TEST_CASE("a fault in a clean record is found where it is, and breeds no other errors") {
  Random random;
  CAPTURE(random.seed);
  const auto faults = faults_wanted();
  REQUIRE(!faults.empty());
  std::vector<Count> counts;
  std::string wrong;
  const auto rounds = std::max<std::size_t>(1, rounds_wanted() / faults.size());
  for (const auto& fault : faults) {
    Count count{fault.name};
    std::size_t told = 0;
    for (std::size_t round = 0; round < rounds; ++round) {
      const Sample* sample = nullptr;
      const auto mutant = inject(fault, random, sample);
      if (!mutant) break;
      const auto outcome = judge(*sample, fault, *mutant);
      count.add(outcome);
      if ((!outcome.found || outcome.errors > 0) && told++ < most_shown)
        wrong += shown(*sample, fault, *mutant, outcome);
    }
    counts.push_back(count);
  }
  std::printf("%s\nseed %u\n%s", wrong.c_str(), random.seed, table(counts).c_str());
  const auto all = total(counts);
  for (const auto& count : counts) {
    INFO(count.fault);
    CHECK(count.rounds == rounds);
    if (count.rounds >= fewest_rounds) CHECK(is_found_enough(count));
  }
  CHECK(all.found_share() >= least_of_all);
  CHECK(all.with_errors * 50 <= all.rounds);
}

TEST_CASE("every fault names rules that exist") {
  for (const auto& fault : all_faults()) {
    INFO(fault.name);
    CHECK(!fault.rules.empty());
    for (const auto rule : fault.rules) CHECK(shilu::find_rule(rule) != nullptr);
  }
}
