// Marks that stand in pairs, of which one is lost: quotation marks, brackets, book title marks.
#include <array>

#include "faults/edit.hpp"
#include "faults/families.hpp"

namespace shilu::faults {

namespace {

using Marks = std::pair<std::string_view, std::string_view>;

/// One of a pair that opens and closes in one paragraph, with nothing of its kind between.
std::optional<Mutant> half_lost(const Sample& sample, Random& random, const std::vector<Marks>& kinds) {
  std::vector<std::pair<Span, Span>> places;
  for (const auto& paragraph : sample.prose) {
    for (const auto& [open, close] : kinds) {
      for (auto at = sample.text().find(open, paragraph.begin); at < paragraph.end;
           at = sample.text().find(open, at + open.size())) {
        const auto end = sample.text().find(close, at);
        const auto next = sample.text().find(open, at + open.size());
        // 四） at the beginning of a line is a number as it should be, and a quotation may have begun above.
        const bool begins = at == paragraph.begin;
        if (end < paragraph.end && end < next && !begins)
          places.push_back({{at, at + open.size()}, {end, end + close.size()}});
      }
    }
  }
  const auto* place = pick(places, random);
  if (place == nullptr || places.size() < 2) return {};  // no custom to break
  return changed(sample, random.below(2) == 0 ? place->first : place->second, "");
}

}  // namespace

std::vector<Fault> pair_faults() {
  const auto one_of = [](std::vector<Marks> kinds) {
    return [kinds](const Sample& sample, Random& random) { return half_lost(sample, random, kinds); };
  };
  return {{"quotation mark lost",
           {"unbalanced-quote"},
           one_of({{"“", "”"}, {"「", "」"}, {"『", "』"}, {"«", "»"}, {"„", "“"}})},
          {"bracket lost", {"unbalanced-bracket"}, one_of({{"（", "）"}, {"(", ")"}, {"【", "】"}, {"[", "]"}})},
          {"book title mark lost", {"unbalanced-book-mark"}, one_of({{"《", "》"}, {"〈", "〉"}})}};
}

}  // namespace shilu::faults
