// Lines: another end, blanks at the end, too long.
#include <array>

#include "faults/edit.hpp"
#include "faults/families.hpp"

namespace shilu::faults {

namespace {

std::optional<Mutant> other_end(const Sample& sample, Random& random) {
  std::vector<std::size_t> ends;
  for (auto at = sample.text().find('\n'); at != std::string_view::npos; at = sample.text().find('\n', at + 1))
    ends.push_back(at);
  const auto* end = pick(ends, random);
  if (end == nullptr || ends.size() < 4) return {};
  const bool carriage = *end > 0 && sample.text()[*end - 1] == '\r';
  auto mutant = changed(sample, {carriage ? *end - 1 : *end, *end}, carriage ? "" : "\r");
  return mutant;
}

std::optional<Mutant> blanks(const Sample& sample, Random& random) {
  constexpr std::array<std::string_view, 4> signs{" ", "   ", "\t", "　"};
  const auto* paragraph = pick(sample.prose, random);
  if (paragraph == nullptr) return {};
  const auto end = sample.line_around(paragraph->begin).end;
  if (end != paragraph->end) return {};
  return changed(sample, {end, end}, signs[random.below(signs.size())]);
}

/// All lines from some turn on lose their ends.
std::optional<Mutant> joined(const Sample& sample, Random& random) {
  if (sample.turns.empty()) return {};
  const auto from = sample.line_around(pick(sample.turns, random)->whole.begin).begin;
  std::string text(sample.text().substr(0, from));
  std::size_t count = 0;
  for (const auto at : characters(sample.text(), {from, sample.text().size()})) {
    const auto character = character_at(sample.text(), at);
    if (character == "\n" || character == "\r") {
      if (count <= 3000) continue;
      text += sample.text().substr(at);
      return Mutant{text, {line_of(sample.text(), from)}};
    }
    text += character;
    ++count;
  }
  return {};
}

}  // namespace

std::vector<Fault> line_faults() {
  return {{"one line end of another kind", {"mixed-line-ends"}, other_end},
          {"blanks at the end of a line", {"trailing-blanks"}, blanks},
          {"lines joined", {"long-line"}, joined}};
}

}  // namespace shilu::faults
