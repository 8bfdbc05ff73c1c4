// Random numbers whose seed can be printed where a test fails.
#pragma once

#include <cstddef>
#include <random>

namespace shilu::text::testing {

class Random {
 public:
  unsigned seed = std::random_device{}();
  unsigned below(std::size_t limit) { return static_cast<unsigned>(engine_() % limit); }

 private:
  std::mt19937 engine_{seed};
};

}  // namespace shilu::text::testing
