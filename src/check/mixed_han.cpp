// Simplified characters in a traditional text, and the other way round.
#include <algorithm>

#include "check/writing.hpp"
#include "text/han_variants.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

constexpr std::size_t shown = 5;    // characters that a message lists
constexpr std::size_t rarity = 10;  // one in so many, or the text is meant to have both

}  // namespace

void MixedHan::take(const SignedLine& line) {
  if (writer_.s.writing != Writing::chinese) return;
  simplified_ += line.simplified;
  traditional_ += line.traditional;
  if (line.simplified != 0) lines_with_simplified_.push_back(line.index);
  if (line.traditional != 0) lines_with_traditional_.push_back(line.index);
}

void MixedHan::finish() {
  const bool simplified = simplified_ < traditional_;  // the odd ones
  const auto odd = std::min(simplified_, traditional_);
  if (odd == 0 || odd * rarity >= simplified_ + traditional_) return;
  for (const auto line : simplified ? lines_with_simplified_ : lines_with_traditional_) report(line, simplified);
}

void MixedHan::report(std::size_t index, bool simplified) {
  const auto& s = writer_.s;
  const auto line = s.line(index);
  const unsigned mark = simplified ? text::han_simplified : text::han_traditional;
  Range first;
  std::string odd;
  std::size_t count = 0;
  for (auto at = line.begin; at < line.end;) {
    const auto c = text::decode_at(s.text(), at);
    const Range place{at, at + c.length};
    at = place.end;
    if ((text::marks_of_han(c.value) & mark) == 0 || odd.find(s.piece(place)) != odd.npos) continue;
    if (writer_.regions[writer_.regions.at(place.begin)].kind == RegionKind::foreign) continue;
    if (++count <= shown) odd += (odd.empty() ? "" : "、") + std::string(s.piece(place));
    if (first.empty()) first = place;
  }
  if (first.empty()) return;
  if (count > shown) odd += "…";
  writer_.out.add(Rule::mixed_han, first, {std::move(odd)}).as(simplified ? 1 : 0);
}

}  // namespace shilu::checker
