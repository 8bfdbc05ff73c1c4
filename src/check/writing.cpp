// One pass over the characters: finds the signs of each line and shows them to the rules of writing.
#include "check/writing.hpp"

#include "check/steps.hpp"

namespace shilu::checker {

void check_writing(const Subject& s, Findings& out) {
  const Regions regions(s);
  const Writer writer{s, regions, out};
  MisreadText misread(writer);
  OddCharacters odd(writer);
  MixedHan han(writer);
  HalfWidth half(writer);
  Balance balance(writer);
  const SignFinder finder(s);
  SignedLine line;
  for (std::size_t i = 0; i < s.source.lines.size(); ++i) {
    finder.find(i, line);
    if (line.suspect && misread.take(line)) continue;
    han.take(line);
    if (line.signs.empty()) continue;
    regions.assign(line.signs);
    odd.take(line);
    half.take(line);
    check_full_width(writer, line);
    check_doubled(writer, line);
    balance.take(line);
  }
  check_doubled_commas(writer);
  odd.finish();
  han.finish();
  half.finish();
  balance.finish();
}

}  // namespace shilu::checker
