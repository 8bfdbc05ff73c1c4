// Labels whose words went wrong: two run together, Latin letters for Chinese, a letter of another alphabet.
#include <array>

#include "faults/edit.hpp"
#include "faults/families.hpp"
#include "faults/labels.hpp"
#include "text/romanize.hpp"
#include "text/utf8.hpp"

namespace shilu::faults {

namespace {

/// Between two labels in a row the first one's speech was lost, with its sign and the line break.
std::optional<Mutant> fused(const Sample& sample, Random& random) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i + 1 < sample.turns.size(); ++i) {
    const auto& first = sample.turns[i];
    const auto& second = sample.turns[i + 1];
    const bool plain = is_plain(sample, first) && is_plain(sample, second) && first.begins_line;
    if (plain && is_used_elsewhere(sample, first) && is_used_elsewhere(sample, second) &&
        sample.of(first.label) != sample.of(second.label))
      places.push_back(i);
  }
  const auto* place = pick(places, random);
  if (place == nullptr) return {};
  const auto& first = sample.turns[*place];
  return changed(sample, {first.label.end, sample.turns[*place + 1].label.begin}, {});
}

/// 毛予安 becomes Mao Yuan.
std::optional<Mutant> latin(const Sample& sample, Random& random) {
  const auto turns = labelled(sample, [&](const TurnAt& turn) {
    const auto name = sample.name_in_label(turn);
    return sample.is("zh") && turn.begins_line && turn.turn->role != Role::reporter && !name.empty() &&
           name.begin == turn.label.begin && name.end == turn.label.end && is_asian(sample.of(name));
  });
  const auto* turn = pick(turns, random);
  if (turn == nullptr) return {};
  std::string name;
  std::size_t count = 0;
  for (const auto at : characters(sample.text(), (*turn)->label)) {
    std::string sound(text::romanize(text::decode_at(sample.text(), at).value));
    if (sound.empty()) continue;
    if (count == 0 || count == 1) sound.front() = static_cast<char>(sound.front() & ~0x20);
    if (count == 1) name += ' ';
    name += sound;
    ++count;
  }
  return changed(sample, (*turn)->label, name);
}

constexpr std::array<std::pair<char, std::string_view>, 18> look_alikes{{{'A', "А"},
                                                                         {'E', "Е"},
                                                                         {'O', "О"},
                                                                         {'P', "Р"},
                                                                         {'C', "С"},
                                                                         {'T', "Т"},
                                                                         {'M', "М"},
                                                                         {'H', "Н"},
                                                                         {'B', "В"},
                                                                         {'K', "К"},
                                                                         {'X', "Х"},
                                                                         {'a', "а"},
                                                                         {'e', "е"},
                                                                         {'o', "о"},
                                                                         {'p', "р"},
                                                                         {'c', "с"},
                                                                         {'x', "х"},
                                                                         {'y', "у"}}};

/// One letter of a Latin label comes from the Cyrillic keyboard.
std::optional<Mutant> cyrillic(const Sample& sample, Random& random) {
  std::vector<std::pair<std::size_t, std::string_view>> places;
  const auto turns = labelled(sample, [&](const TurnAt& turn) { return turn.label.size() > 4; });
  const auto* turn = pick(turns, random);
  if (turn == nullptr) return {};
  for (auto at = (*turn)->label.begin; at < (*turn)->label.end; ++at) {
    for (const auto& [letter, other] : look_alikes) {
      if (sample.text()[at] == letter) places.push_back({at, other});
    }
  }
  const auto* place = pick(places, random);
  if (place == nullptr) return {};
  auto mutant = changed(sample, {place->first, place->first + 1}, place->second);
  mutant.lines = {line_of(sample.text(), (*turn)->label.begin)};
  return mutant;
}

}  // namespace

std::vector<Fault> label_faults() {
  return {{"two labels run together", {"fused-label"}, fused},
          {"label in Latin letters", {"label-script"}, latin},
          {"Cyrillic letter in a Latin label", {"label-script", "misspelt-label"}, cyrillic}};
}

}  // namespace shilu::faults
