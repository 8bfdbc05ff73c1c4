// Forms of address and offices in labels: Mr. for Ms., 局长 for 副局长.
#include <algorithm>
#include <array>
#include <regex>

#include "faults/edit.hpp"
#include "faults/families.hpp"
#include "faults/labels.hpp"

namespace shilu::faults {

namespace {

struct Swap {
  std::string_view right;
  std::string_view wrong;
};
constexpr std::array<Swap, 12> words{{{"MR.", "MS."},
                                      {"MS.", "MR."},
                                      {"MR ", "MS "},
                                      {"MS ", "MR "},
                                      {"Mr.", "Ms."},
                                      {"Ms.", "Mr."},
                                      {"Ông ", "Bà "},
                                      {"Bà ", "Ông "},
                                      {"Herr ", "Frau "},
                                      {"Frau ", "Herr "},
                                      {"先生", "女士"},
                                      {"女士", "先生"}}};

/// In one label of a person who has others.
std::optional<Mutant> address(const Sample& sample, Random& random) {
  std::vector<std::pair<Span, std::string_view>> places;
  for (const auto& turn : sample.turns) {
    if (turn.label.empty() || !is_used_elsewhere(sample, turn)) continue;
    for (const auto& [right, wrong] : words) {
      const auto at = sample.of(turn.label).find(right);
      if (at != std::string_view::npos)
        places.push_back({{turn.label.begin + at, turn.label.begin + at + right.size()}, wrong});
    }
  }
  const auto* place = pick(places, random);
  if (place == nullptr) return {};
  auto mutant = changed(sample, place->first, place->second);
  // Of two labels, either may be the wrong one.
  for (const auto& turn : sample.turns) {
    const bool same = std::any_of(sample.turns.begin(), sample.turns.end(), [&](const TurnAt& other) {
      return other.speaker == turn.speaker && other.label.begin <= place->first.begin &&
             place->first.end <= other.label.end;
    });
    if (same && !turn.label.empty()) mutant.lines.push_back(line_of(sample.text(), turn.label.begin));
  }
  return mutant;
}

/// The office in a label before an announced name gains or loses its 副.
std::optional<Mutant> deputy(const Sample& sample, Random& random) {
  std::vector<std::pair<Span, std::string_view>> places;
  for (const auto& turn : sample.turns) {
    const auto name = sample.name_in_label(turn);
    if (!sample.announced(turn.speaker) || name.empty() || name.begin == turn.label.begin) continue;
    const std::string before(sample.of({turn.label.begin, name.begin}));
    static const std::regex office("(副?)(局长|司长|厅长|处长|站长|主任|部长|市长|县长|院长|总经理|总队长)\\s*$");
    std::smatch match;
    if (!std::regex_search(before, match, office)) continue;
    const auto begin = turn.label.begin + static_cast<std::size_t>(match.position(1));
    const bool has = match.length(1) > 0;
    places.push_back({{begin, begin + static_cast<std::size_t>(match.length(1))}, has ? "" : "副"});
  }
  const auto* place = pick(places, random);
  return place == nullptr ? std::nullopt : std::optional(changed(sample, place->first, place->second));
}

}  // namespace

std::vector<Fault> honorific_faults() {
  return {{"Mr. for Ms. and the like", {"wrong-honorific"}, address},
          {"deputy dropped or added", {"wrong-honorific"}, deputy}};
}

}  // namespace shilu::faults
