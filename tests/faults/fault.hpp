// A fault: one honest slip of an editor, how it gets into a clean text, and which rule must notice it where.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/check.hpp>

#include "faults/sample.hpp"
#include "text/random.hpp"

namespace shilu::faults {

using Random = text::testing::Random;

/// A text with one fault in it.
struct Mutant {
  std::string text;
  std::vector<std::size_t> lines;  ///< lines of `text` on any of which the finding may stand; 0: the file as a whole
  CheckOptions options = {};       ///< for the clean text as well
};

struct Fault {
  std::string_view name;
  std::vector<std::string_view> rules;  ///< names of rules; any of them will do
  /// Nothing where the sample has no suitable place.
  std::function<std::optional<Mutant>(const Sample&, Random&)> inject;
};

/// One of many; null where there is none.
template <class T>
const T* pick(const std::vector<T>& all, Random& random) {
  return all.empty() ? nullptr : &all[random.below(all.size())];
}

}  // namespace shilu::faults
