// Punctuation of the wrong width, and marks that stand twice.
#include "faults/edit.hpp"
#include "faults/families.hpp"
#include "text/utf8.hpp"

namespace shilu::faults {

namespace {

struct Sign {
  std::string_view right;
  std::string_view wrong;
};

/// One of the right signs between two Han characters of the prose becomes the wrong one.
std::optional<Mutant> between_han(const Sample& sample, Random& random, const Sign& sign) {
  if (!sample.is("zh")) return {};
  std::vector<std::size_t> places;
  for (const auto& paragraph : sample.prose) {
    for (const auto at : characters(sample.text(), paragraph)) {
      if (character_at(sample.text(), at) == sign.right && at > paragraph.begin && is_han_before(sample.text(), at) &&
          at + sign.right.size() < paragraph.end && is_han_at(sample.text(), at + sign.right.size()))
        places.push_back(at);
    }
  }
  const auto* at = pick(places, random);
  if (at == nullptr || places.size() < 3) return {};  // no custom to break
  return changed(sample, {*at, *at + sign.right.size()}, sign.wrong);
}

/// （…） around Han characters becomes (…).
std::optional<Mutant> brackets(const Sample& sample, Random& random) {
  if (!sample.is("zh")) return {};
  std::vector<Span> places;
  for (const auto& paragraph : sample.prose) {
    for (auto at = sample.text().find("（", paragraph.begin); at < paragraph.end;
         at = sample.text().find("（", at + 3)) {
      const auto end = sample.text().find("）", at);
      if (end < paragraph.end && is_han_at(sample.text(), at + 3) && is_han_before(sample.text(), end))
        places.push_back({at, end + 3});
    }
  }
  const auto* place = pick(places, random);
  if (place == nullptr || places.size() < 3) return {};  // no custom to break
  return changed(sample, *place, "(" + std::string(sample.of({place->begin + 3, place->end - 3})) + ")");
}

/// A comma and its blank between Latin words become ，.
std::optional<Mutant> wide_comma(const Sample& sample, Random& random) {
  if (!sample.is("en") && !sample.is("de") && !sample.is("fr") && !sample.is("es") && !sample.is("it")) return {};
  std::vector<std::size_t> places;
  for (const auto& paragraph : sample.prose) {
    for (auto at = sample.text().find(", ", paragraph.begin); at < paragraph.end; at = sample.text().find(", ", at + 2))
      places.push_back(at);
  }
  const auto* at = pick(places, random);
  return at == nullptr ? std::nullopt : std::optional(changed(sample, {*at, *at + 2}, "，"));
}

/// A mark that the key gave twice.
std::optional<Mutant> doubled(const Sample& sample, Random& random) {
  const bool asian = sample.is("zh") || sample.is("ja");
  const std::vector<std::string_view> signs =
      asian ? std::vector<std::string_view>{"，", "。", "、", "："} : std::vector<std::string_view>{",", ";"};
  std::vector<Span> places;
  for (const auto& paragraph : sample.prose) {
    for (const auto at : characters(sample.text(), paragraph)) {
      const auto character = character_at(sample.text(), at);
      for (const auto sign : signs) {
        if (character == sign) places.push_back({at, at + character.size()});
      }
    }
  }
  const auto* place = pick(places, random);
  if (place == nullptr) return {};
  return changed(sample, {place->end, place->end}, sample.of(*place));
}

}  // namespace

std::vector<Fault> punctuation_faults() {
  const auto as = [](std::string_view right, std::string_view wrong) {
    return [right, wrong](const Sample& sample, Random& random) { return between_han(sample, random, {right, wrong}); };
  };
  return {{"half-width comma between Han", {"half-width-punctuation"}, as("，", ",")},
          {"half-width period between Han", {"half-width-punctuation"}, as("。", ".")},
          {"half-width colon between Han", {"half-width-punctuation"}, as("：", ":")},
          {"half-width brackets around Han", {"half-width-punctuation"}, brackets},
          {"full-width comma between Latin words", {"full-width-punctuation"}, wide_comma},
          {"mark doubled", {"doubled-punctuation"}, doubled}};
}

}  // namespace shilu::faults
