// Characters of the other Chinese script, as they come along with quoted text.
#include <array>

#include "faults/edit.hpp"
#include "faults/families.hpp"

namespace shilu::faults {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;
constexpr std::array<Pair, 44> pairs{
    {{"国", "國"}, {"这", "這"}, {"们", "們"}, {"会", "會"}, {"时", "時"}, {"来", "來"}, {"说", "說"}, {"对", "對"},
     {"学", "學"}, {"实", "實"}, {"关", "關"}, {"经", "經"}, {"问", "問"}, {"业", "業"}, {"开", "開"}, {"长", "長"},
     {"进", "進"}, {"过", "過"}, {"还", "還"}, {"请", "請"}, {"谢", "謝"}, {"种", "種"}, {"个", "個"}, {"为", "為"},
     {"门", "門"}, {"从", "從"}, {"动", "動"}, {"务", "務"}, {"处", "處"}, {"头", "頭"}, {"应", "應"}, {"当", "當"},
     {"数", "數"}, {"机", "機"}, {"条", "條"}, {"样", "樣"}, {"现", "現"}, {"电", "電"}, {"点", "點"}, {"线", "線"},
     {"网", "網"}, {"记", "記"}, {"车", "車"}, {"书", "書"}}};

/// One character of the prose, in the other script.
std::optional<Mutant> converted(const Sample& sample, Random& random, bool to_traditional) {
  if (!sample.is(to_traditional ? "zh-Hans" : "zh-Hant")) return {};
  std::vector<std::pair<Span, std::string_view>> places;
  for (const auto& paragraph : sample.prose) {
    for (const auto at : characters(sample.text(), paragraph)) {
      const auto character = character_at(sample.text(), at);
      for (const auto& [simplified, traditional] : pairs) {
        if (character == (to_traditional ? simplified : traditional))
          places.push_back({{at, at + character.size()}, to_traditional ? traditional : simplified});
      }
    }
  }
  const auto* place = pick(places, random);
  return place == nullptr ? std::nullopt : std::optional(changed(sample, place->first, place->second));
}

}  // namespace

std::vector<Fault> han_faults() {
  return {{"traditional character in simplified text",
           {"mixed-han"},
           [](const Sample& sample, Random& random) { return converted(sample, random, true); }},
          {"simplified character in traditional text", {"mixed-han"}, [](const Sample& sample, Random& random) {
             return converted(sample, random, false);
           }}};
}

}  // namespace shilu::faults
