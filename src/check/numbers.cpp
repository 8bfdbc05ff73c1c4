// Printed numbers of questions: in sequence, once each, and written alike.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "check/numerals.hpp"
#include "check/steps.hpp"

namespace shilu::checker {

namespace {

struct Numbered {
  Range place;
  Numeral numeral;
};

std::vector<Numbered> numbered_questions(const Subject& s) {
  std::vector<Numbered> all;
  for (const auto& view : s.turns) {
    const auto place = s.decoded(view.turn->number_bytes);
    if (place.empty()) continue;
    if (const auto numeral = read_numeral(s.piece(place))) all.push_back({place, numeral});
  }
  return all;
}

/// The script of the house, or of most.
NumeralScript usual_script(const std::vector<Numbered>& all, const std::string& style) {
  if (style == "han") return NumeralScript::han;
  if (style == "arabic") return NumeralScript::arabic;
  std::array<std::size_t, 5> counts{};
  for (const auto& each : all) ++counts[static_cast<std::size_t>(each.numeral.script)];
  const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
  // The first of a text leads where none has a majority.
  const auto first = static_cast<std::ptrdiff_t>(all.front().numeral.script);
  return static_cast<NumeralScript>(
      counts[static_cast<std::size_t>(most)] > counts[static_cast<std::size_t>(first)] ? most : first);
}

/// Numbers all questions from `from` on anew, up to where the text counts from 1 again.
void renumber(const std::vector<Numbered>& all, std::size_t from, int value, Found& found) {
  for (std::size_t i = from; i < all.size(); ++i) {
    if (i > from && all[i].numeral.value == 1) return;
    const auto written = write_numeral(value++, all[i].numeral.script);
    if (written.empty()) return;
    found.change(all[i].place, written);
  }
}

}  // namespace

void check_numbers(const Subject& s, Findings& out) {
  const auto all = numbered_questions(s);
  if (all.size() < 2 && s.options.style.numbering.empty()) return;
  if (all.empty()) return;
  const auto usual = usual_script(all, s.options.style.numbering);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& [place, numeral] = all[i];
    if (numeral.script != usual) {
      const auto written = write_numeral(numeral.value, usual);
      if (!written.empty())
        out.add(Rule::number_script, place, {std::string(s.piece(place)), written}).change(place, written);
    }
    if (i == 0) continue;
    const auto& before = all[i - 1];
    const int expected = before.numeral.value + 1;
    // A second round of questions begins at 1 again.
    if (numeral.value == expected || (numeral.value == 1 && before.numeral.value != 1)) continue;
    const std::string printed(s.piece(place));
    if (numeral.value == before.numeral.value) {
      renumber(all, i, expected, out.add(Rule::number_repeated, place, {printed}).see(before.place));
    } else {
      renumber(all, i, expected,
               out.add(Rule::number_gap, place, {printed, std::string(s.piece(before.place))}).see(before.place));
    }
  }
}

}  // namespace shilu::checker
