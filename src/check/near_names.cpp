#include "check/near_names.hpp"

#include <algorithm>
#include <unordered_set>

#include "check/labels.hpp"
#include "check/people.hpp"
#include "check/slips.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

constexpr std::size_t shortest_letters = 5;  // characters of a name of which one may be wrong
constexpr std::size_t shortest_han = 3;
constexpr std::size_t crowd = 200;  // people among whom slips are looked for

/// As names are compared: without case and, in Han characters, without blanks.
std::string plain(std::string_view name) {
  auto squeezed_name = squeezed(name);
  return is_east_asian(squeezed_name) ? squeezed_name : text::fold(name);
}

/// The name with each of its characters left out in turn: two names that are one slip apart have one of these in
/// common.
std::vector<std::string> one_less(std::string_view name) {
  std::vector<std::string> all;
  for (std::size_t at = 0; at < name.size();) {
    const auto length = text::decode_at(name, at).length;
    all.push_back(std::string(name.substr(0, at)) + std::string(name.substr(at + length)));
    at += length;
  }
  return all;
}

}  // namespace

NearNames::NearNames(const Subject& s) {
  if (s.transcript.participants.size() > crowd) return;
  names_.reserve(s.transcript.participants.size() + s.turns.size());  // the maps point into it
  for (const auto& person : s.transcript.participants) {
    if (is_personal_name(s, person.name)) add(&person, person.name, s.decoded(person.mention));
  }
  // In letters, with the form of address; an office may be misspelt as well.
  std::unordered_set<std::string_view> seen;
  for (const auto& view : s.turns) {
    const auto label = s.piece(view.label);
    if (!label.empty() && !is_east_asian(squeezed(label)) && seen.insert(label).second)
      add(view.speaker, label, view.label);
  }
}

void NearNames::add(const Participant* person, std::string_view name, Range place) {
  const auto key = plain(name);
  // Speaker 9 is not Speaker 29.
  if (key.find_first_of("0123456789") != std::string::npos || key.size() > Labels::longest) return;
  const bool asian = is_east_asian(key);
  longest_ = std::max(longest_, name.size());
  const auto& entry = names_.emplace_back(Name{std::string(name), place, person});
  add_key(exact_, key, entry);
  if (asian) add_key(sounds_, sound_of(key), entry);
  if (text::count_code_points(key) < (asian ? shortest_han : shortest_letters)) return;
  add_key(variants_, key, entry);
  for (auto& variant : one_less(key)) add_key(variants_, std::move(variant), entry);
}

bool NearNames::same(const Name& a, const Name& b) {
  return a.person != nullptr && b.person != nullptr ? a.person == b.person : a.printed == b.printed;
}

/// What two people's names could have become belongs to neither.
void NearNames::add_key(Map& map, std::string key, const Name& name) {
  const auto [there, is_new] = map.try_emplace(std::move(key), &name);
  if (!is_new && there->second != nullptr && !same(*there->second, name)) there->second = nullptr;
}

const NearNames::Name* NearNames::find(std::string_view name) const {
  // A slip adds a character, and perhaps blanks.
  constexpr std::size_t most_added = 10;
  if (name.size() > longest_ + most_added) return nullptr;
  const auto key = plain(name);
  if (names_.empty() || key.empty() || key.size() > Labels::longest || exact_.contains(key)) return nullptr;
  const auto in = [](const Map& map, const std::string& wanted) {
    const auto there = map.find(wanted);
    return there == map.end() ? nullptr : there->second;
  };
  const bool asian = is_east_asian(key);
  if (asian) {
    if (const auto* found = in(sounds_, sound_of(key))) return found;
  }
  if (text::count_code_points(key) < (asian ? shortest_han : shortest_letters)) return nullptr;
  // QUESTIONS is a heading, and no slip for QUESTION.
  if (key.ends_with('s') && exact_.contains(key.substr(0, key.size() - 1))) return nullptr;
  const Name* found = in(variants_, key);
  for (const auto& variant : one_less(key)) {
    const auto* next = in(variants_, variant);
    if (next == nullptr) continue;
    if (found != nullptr && !same(*found, *next)) return nullptr;
    found = next;
  }
  return found;
}

}  // namespace shilu::checker
