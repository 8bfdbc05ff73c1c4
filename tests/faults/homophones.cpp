#include "faults/homophones.hpp"

#include <map>
#include <set>

#include "faults/edit.hpp"
#include "text/romanize.hpp"
#include "text/utf8.hpp"

namespace shilu::faults {

namespace {

using Sounds = std::map<std::string, std::vector<std::string>, std::less<>>;

/// Of the samples in simplified characters: those of other writings would be a second fault.
const Sounds& sounds() {
  static const Sounds all = [] {
    Sounds found;
    std::set<std::string_view> seen;
    for (const auto* sample : samples()) {
      if (!sample->is("zh-Hans")) continue;
      const auto text = sample->text();
      for (const auto at : characters(text, {0, text.size()})) {
        const auto character = character_at(text, at);
        if (is_han_at(text, at) && seen.insert(character).second)
          found[std::string(text::romanize(text::decode_at(text, at).value))].emplace_back(character);
      }
    }
    return found;
  }();
  return all;
}

}  // namespace

std::string homophone(std::string_view character, Random& random) {
  const auto group = sounds().find(text::romanize(text::decode_at(character, 0).value));
  if (group == sounds().end() || group->second.size() < 2) return {};
  for (;;) {
    const auto& other = *pick(group->second, random);
    if (other != character) return other;
  }
}

std::string other_character(std::string_view character, Random& random) {
  const auto sound = text::romanize(text::decode_at(character, 0).value);
  for (;;) {
    auto group = sounds().begin();
    std::advance(group, random.below(sounds().size()));
    if (group->first != sound) return *pick(group->second, random);
  }
}

}  // namespace shilu::faults
