// Numbers of questions: one left out, one twice, one in other numerals.
#include <algorithm>
#include <array>

#include "faults/edit.hpp"
#include "faults/families.hpp"

namespace shilu::faults {

namespace {

constexpr std::array<std::string_view, 13> han{"",   "一", "二", "三", "四",   "五",  "六",
                                               "七", "八", "九", "十", "十一", "十二"};

struct Number {
  Span place;
  std::size_t value = 0;
  bool in_han = false;
};

std::vector<Number> numbers(const Sample& sample) {
  std::vector<Number> found;
  for (const auto& turn : sample.turns) {
    const Span place{turn.turn->number_bytes.begin, turn.turn->number_bytes.end};
    if (place.empty()) continue;
    const auto printed = sample.of(place);
    for (std::size_t value = 1; value < han.size(); ++value) {
      if (printed == han[value]) found.push_back({place, value, true});
      if (printed == std::to_string(value)) found.push_back({place, value, false});
    }
  }
  return found;
}

std::string written(std::size_t value, bool in_han) {
  return in_han && value < han.size() ? std::string(han[value]) : std::to_string(value);
}

/// From some question on, all numbers are one too high or too low.
std::optional<Mutant> shifted(const Sample& sample, Random& random, int by) {
  const auto all = numbers(sample);
  if (all.size() < 3) return {};
  const auto from = 1 + random.below(all.size() - 1);
  std::string text(sample.text());
  for (auto i = all.size(); i-- > from;) {
    if (all[i].value + 1 >= han.size()) return {};
    const auto value = static_cast<std::size_t>(static_cast<int>(all[i].value) + by);
    text = replaced(text, all[i].place, written(value, all[i].in_han));
  }
  return Mutant{text, {line_of(sample.text(), all[from].place.begin)}};
}

std::optional<Mutant> other_numerals(const Sample& sample, Random& random) {
  const auto all = numbers(sample);
  if (all.size() < 3) return {};
  const auto& one = *pick(all, random);
  return changed(sample, one.place, written(one.value, !one.in_han));
}

}  // namespace

std::vector<Fault> number_faults() {
  return {{"number of a question left out",
           {"number-gap"},
           [](const Sample& sample, Random& random) { return shifted(sample, random, 1); }},
          {"number of a question twice",
           {"number-repeated"},
           [](const Sample& sample, Random& random) { return shifted(sample, random, -1); }},
          {"number in other numerals", {"number-script"}, other_numerals}};
}

}  // namespace shilu::faults
