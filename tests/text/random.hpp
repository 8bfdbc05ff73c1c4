// Random numbers whose seed can be printed where a test fails, and set to see the failure again: SHILU_SEED=123
// test_read.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <random>

namespace shilu::text::testing {

inline unsigned new_seed() {
  const char* given = std::getenv("SHILU_SEED");
  return given != nullptr ? static_cast<unsigned>(std::strtoul(given, nullptr, 10)) : std::random_device{}();
}

class Random {
 public:
  unsigned seed = new_seed();
  unsigned below(std::size_t limit) { return static_cast<unsigned>(engine_() % limit); }

 private:
  std::mt19937 engine_{seed};
};

}  // namespace shilu::text::testing
