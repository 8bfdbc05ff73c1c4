// JSON with a few random slips in it.
#pragma once

#include <string>

#include "text/random.hpp"

namespace shilu::worker::test {

inline std::string mutated(std::string json, text::testing::Random& random) {
  const std::string letters = R"([]{},:"\0123.eE+-untrflas )";
  for (unsigned edits = random.below(3) + 1; edits > 0 && !json.empty(); --edits) {
    const std::size_t at = random.below(json.size());
    switch (random.below(3)) {
      case 0: json[at] = letters[random.below(letters.size())]; break;
      case 1: json.erase(at, 1 + random.below(3)); break;
      default: json.insert(at, 1, letters[random.below(letters.size())]);
    }
  }
  return json;
}

}  // namespace shilu::worker::test
