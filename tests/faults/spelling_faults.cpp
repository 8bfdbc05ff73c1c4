// Names misspelt in a label: a homophone, another character, two letters swapped.
#include <algorithm>

#include "faults/edit.hpp"
#include "faults/families.hpp"
#include "faults/homophones.hpp"
#include "faults/labels.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::faults {

namespace {

/// Turns whose label names an announced person in Han characters.
std::vector<const TurnAt*> announced_in_han(const Sample& sample) {
  if (!sample.is("zh-Hans")) return {};
  return labelled(sample, [&](const TurnAt& turn) {
    const auto name = sample.name_in_label(turn);
    return turn.begins_line && sample.announced(turn.speaker) && !name.empty() && is_asian(sample.of(name));
  });
}

/// The span of one Han character of a name.
Span one_of(const Sample& sample, Span name, Random& random) {
  std::vector<Span> han;
  for (const auto at : characters(sample.text(), name)) {
    if (is_han_at(sample.text(), at)) han.push_back({at, at + character_at(sample.text(), at).size()});
  }
  return *pick(han, random);
}

std::optional<Mutant> homophone_in(const Sample& sample, const TurnAt& turn, Span name, Random& random) {
  const auto place = one_of(sample, name, random);
  const auto other = homophone(sample.of(place), random);
  if (other.empty()) return {};
  auto mutant = changed(sample, place, other);
  mutant.lines = {line_of(sample.text(), turn.label.begin)};
  return mutant;
}

std::optional<Mutant> announced_homophone(const Sample& sample, Random& random) {
  const auto turns = announced_in_han(sample);
  const auto* turn = pick(turns, random);
  return turn == nullptr ? std::nullopt : homophone_in(sample, **turn, sample.name_in_label(**turn), random);
}

/// Of three characters or more, so that two remain to know the name by.
std::optional<Mutant> announced_other(const Sample& sample, Random& random) {
  auto turns = announced_in_han(sample);
  std::erase_if(turns, [&](const TurnAt* turn) {
    return std::count_if(turn->speaker->name.begin(), turn->speaker->name.end(),
                         [](char c) { return (c & 0xC0) != 0x80; }) < 3;
  });
  const auto* turn = pick(turns, random);
  if (turn == nullptr) return {};
  const auto place = one_of(sample, sample.name_in_label(**turn), random);
  return changed(sample, place, other_character(sample.of(place), random));
}

/// Somebody of whom the head does not speak, under more than one label.
std::optional<Mutant> unannounced_homophone(const Sample& sample, Random& random) {
  if (!sample.is("zh-Hans")) return {};
  const auto turns = labelled(sample, [&](const TurnAt& turn) {
    return turn.begins_line && turn.speaker != nullptr && !sample.announced(turn.speaker) &&
           turn.turn->role != Role::reporter && is_han(sample.of(turn.label)) &&
           sample.of(turn.label) == turn.speaker->name && is_used_elsewhere(sample, turn);
  });
  const auto* turn = pick(turns, random);
  if (turn == nullptr) return {};
  auto mutant = homophone_in(sample, **turn, (*turn)->label, random);
  if (!mutant) return {};
  for (const auto* other : turns_of(sample, (*turn)->speaker))
    mutant->lines.push_back(line_of(sample.text(), other->label.begin));
  return mutant;
}

/// MR. CARENY for MR. CARNEY, where the label stands elsewhere as it should.
std::optional<Mutant> letters_swapped(const Sample& sample, Random& random) {
  const auto turns = labelled(sample, [&](const TurnAt& turn) {
    return turn.speaker != nullptr && !turn.speaker->name.empty() && !sample.name_in_label(turn).empty() &&
           turns_of(sample, turn.speaker).size() > 2;
  });
  const auto* turn = pick(turns, random);
  if (turn == nullptr) return {};
  std::vector<std::size_t> places;  // of two different letters inside a word, behind its first
  const auto name = sample.name_in_label(**turn);
  for (auto at = name.begin + 1; at + 1 < name.end; ++at) {
    const auto letter = [&](std::size_t i) { return std::isalpha(static_cast<unsigned char>(sample.text()[i])) != 0; };
    const char a = sample.text()[at];
    const char b = sample.text()[at + 1];
    if (letter(at - 1) && letter(at) && letter(at + 1) && a != b) places.push_back(at);
  }
  const auto* at = pick(places, random);
  if (at == nullptr || name.size() < 5) return {};
  auto mutant = changed(sample, {*at, *at + 2}, {});
  mutant.text.insert(*at, {sample.text()[*at + 1], sample.text()[*at]});
  return mutant;
}

}  // namespace

std::vector<Fault> spelling_faults() {
  return {{"homophone in an announced name", {"misspelt-label"}, announced_homophone},
          {"other character in an announced name", {"misspelt-label"}, announced_other},
          {"homophone in another name", {"two-spellings", "misspelt-label"}, unannounced_homophone},
          {"two letters swapped", {"misspelt-label", "two-spellings"}, letters_swapped}};
}

}  // namespace shilu::faults
