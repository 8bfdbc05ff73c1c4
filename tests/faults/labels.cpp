#include "faults/labels.hpp"

#include <algorithm>

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::faults {

namespace {

template <class Test>
bool all_characters(std::string_view text, Test test) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    if (!test(c.value)) return false;
    at += c.length;
  }
  return !text.empty();
}

}  // namespace

std::vector<const TurnAt*> labelled(const Sample& sample, const TurnTest& test) {
  std::vector<const TurnAt*> found;
  for (const auto& turn : sample.turns) {
    if (!turn.label.empty() && test(turn)) found.push_back(&turn);
  }
  return found;
}

std::vector<const TurnAt*> turns_of(const Sample& sample, const Participant* person) {
  return labelled(sample, [&](const TurnAt& turn) { return turn.speaker == person; });
}

Span colon_of(const Sample& sample, const TurnAt& turn) {
  if (turn.label.empty()) return {};
  for (const std::string_view colon : {"：", ":"}) {
    const auto at = sample.of(turn.sign).find(colon);
    if (at == std::string_view::npos || !text::trim(sample.of(turn.sign).substr(0, at)).empty()) continue;
    return {turn.sign.begin + at, turn.sign.begin + at + colon.size()};
  }
  return {};
}

bool is_asian(std::string_view text) {
  return all_characters(
      text, [](char32_t c) { return text::is_han(c) || text::is_kana(c) || text::is_hangul(c) || text::is_blank(c); });
}

bool is_han(std::string_view text) {
  return all_characters(text, [](char32_t c) { return text::is_han(c); });
}

bool is_used_elsewhere(const Sample& sample, const TurnAt& turn) {
  return std::any_of(sample.turns.begin(), sample.turns.end(), [&](const TurnAt& other) {
    return &other != &turn && !other.label.empty() && sample.of(other.label) == sample.of(turn.label);
  });
}

bool is_plain(const Sample& sample, const TurnAt& turn) {
  return turn.label.begin == turn.whole.begin && (!colon_of(sample, turn).empty() || turn.own_line);
}

}  // namespace shilu::faults
