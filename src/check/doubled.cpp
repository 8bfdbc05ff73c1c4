// Punctuation marks that stand twice, or one upon another.
#include <algorithm>
#include <string_view>

#include "check/neighbours.hpp"
#include "check/writing.hpp"

namespace shilu::checker {

namespace {

constexpr std::u32string_view marks = U"，。、；：";

bool is_mark(char32_t c) { return marks.find(c) != marks.npos; }

}  // namespace

void check_doubled(const Writer& writer, const SignedLine& line) {
  const auto& s = writer.s;
  for (std::size_t i = 0; i + 1 < line.signs.size(); ++i) {
    const auto first = line.signs[i];
    if (line.signs[i + 1].at != range_of(first).end || !is_mark(first.value)) continue;
    if (writer.kind(first) == RegionKind::label) continue;  // its colon is none of the speech
    auto where = range_of(first);
    bool alike = true;
    std::size_t count = 1;
    for (; i + 1 < line.signs.size() && line.signs[i + 1].at == where.end && is_mark(line.signs[i + 1].value);
         ++i, ++count) {
      alike = alike && line.signs[i + 1].value == first.value;
      where.end = range_of(line.signs[i + 1]).end;
    }
    // Three full stops are dots.
    if (count == 1 || (alike && first.value == U'。' && count > 2) || writer.kind(first) == RegionKind::foreign)
      continue;
    if (alike) {
      writer.out.add(Rule::doubled_punctuation, where, {std::string(s.piece(range_of(first)))})
          .change({range_of(first).end, where.end}, "");
      continue;
    }
    auto& found = writer.out.add(Rule::doubled_punctuation, where, {std::string(s.piece(where))}).as(1);
    // At the end of a line the full stop is right; elsewhere only the author knows.
    const auto last = line.signs[i];
    if (last.value == U'。' && behind(s, line, where.end) == 0) found.change({where.begin, last.at}, "");
  }
}

/// Commas of Latin text are too many to be signs; two in a row are seldom.
void check_doubled_commas(const Writer& writer) {
  const auto& s = writer.s;
  for (const std::string_view pair : {",,", ";;"}) {
    for (auto at = s.text().find(pair); at != std::string_view::npos; at = s.text().find(pair, at + pair.size())) {
      const auto end = s.text().find_first_not_of(pair.front(), at);
      const auto kind = writer.regions[writer.regions.at(at)].kind;
      if ((kind != RegionKind::speech && kind != RegionKind::prose) || end != at + pair.size()) {
        at = std::min(end, s.text().size()) - pair.size();
        continue;
      }
      writer.out.add(Rule::doubled_punctuation, {at, end}, {std::string(pair.substr(1))}).change({at + 1, end}, "");
    }
  }
}

}  // namespace shilu::checker
