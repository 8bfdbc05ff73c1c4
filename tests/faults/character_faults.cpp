// Characters that nobody sees or nobody knows: control, direction, no width, private use.
#include "faults/edit.hpp"
#include "faults/families.hpp"

namespace shilu::faults {

namespace {

/// One of the signs, between two characters of the prose.
std::optional<Mutant> inserted(const Sample& sample, Random& random, const std::vector<std::string_view>& signs) {
  const auto* paragraph = pick(sample.prose, random);
  if (paragraph == nullptr) return {};
  const auto places = characters(sample.text(), *paragraph);
  if (places.size() < 4) return {};
  const auto at = places[1 + random.below(places.size() - 2)];
  return changed(sample, {at, at}, *pick(signs, random));
}

}  // namespace

std::vector<Fault> character_faults() {
  const auto one_of = [](std::vector<std::string_view> signs) {
    return [signs](const Sample& sample, Random& random) { return inserted(sample, random, signs); };
  };
  return {{"control character",
           {"control-character"},
           one_of({"\x01", "\x07", "\x08", "\x0B", "\x1B", "\x7F", "\xC2\x85"})},
          {"direction character",
           {"bidi-character"},
           one_of({"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2069", "\u200F", "\u200E"})},
          {"character without width", {"zero-width-character"}, one_of({"\u200B", "\u200C", "\u2060", "\uFEFF"})},
          {"private-use character", {"private-use-character"}, one_of({"\uE000", "\uE5E5", "\uF0B7", "\U000F0001"})}};
}

}  // namespace shilu::faults
