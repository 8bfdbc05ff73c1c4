// Turns that lost their words, and turns and paragraphs that were pasted twice.
#include "faults/edit.hpp"
#include "faults/families.hpp"
#include "faults/labels.hpp"
#include "text/unicode.hpp"

namespace shilu::faults {

namespace {

/// Behind its label with a colon, or on the lines below it. A name alone on a line would be no label without speech.
std::optional<Mutant> speech_lost(const Sample& sample, Random& random) {
  const auto turns = labelled(sample, [&](const TurnAt& turn) {
    // Behind the last turn stands what may be taken for its speech.
    return turn.begins_line && is_plain(sample, turn) && !colon_of(sample, turn).empty() &&
           is_used_elsewhere(sample, turn) && &turn != &sample.turns.back();
  });
  const auto* turn = pick(turns, random);
  if (turn == nullptr) return {};
  const auto colon = colon_of(sample, **turn);
  auto mutant = changed(sample, {colon.end, (*turn)->whole.end}, "");
  mutant.lines = {line_of(sample.text(), (*turn)->label.begin)};
  return mutant;
}

std::optional<Mutant> only_dots(const Sample& sample, Random& random) {
  const auto turns =
      labelled(sample, [&](const TurnAt& turn) { return !colon_of(sample, turn).empty() && !turn.speech.empty(); });
  const auto* turn = pick(turns, random);
  if (turn == nullptr) return {};
  auto mutant = changed(sample, (*turn)->speech, "……");
  mutant.lines = {line_of(sample.text(), (*turn)->label.begin)};
  return mutant;
}

bool is_long(const Sample& sample, Span span) {
  const bool asian = sample.is("zh") || sample.is("ja") || sample.is("ko");
  return text::count_code_points(sample.of(span)) >= (asian ? 40u : 120u);
}

/// Pasted again right below itself.
std::optional<Mutant> turn_twice(const Sample& sample, Random& random) {
  const auto turns = labelled(sample, [&](const TurnAt& turn) {
    const auto lines = sample.with_lines(turn);
    return lines.begin != turn.whole.begin || sample.text()[lines.end - 1] == '\n' ? is_long(sample, turn.speech)
                                                                                   : false;
  });
  const auto* turn = pick(turns, random);
  if (turn == nullptr) return {};
  const auto lines = sample.with_lines(**turn);
  const std::string again(sample.of(lines));
  const bool blank = sample.text().substr(lines.end, 1) == "\n";
  auto mutant = changed(sample, {lines.end, lines.end}, (blank ? "\n" : "") + again);
  mutant.lines.clear();
  const auto last = line_of(mutant.text, lines.end + (blank ? 1 : 0) + again.size());
  for (auto line = line_of(sample.text(), lines.begin); line <= last; ++line) mutant.lines.push_back(line);
  return mutant;
}

std::optional<Mutant> paragraph_twice(const Sample& sample, Random& random) {
  std::vector<Span> places;
  for (const auto& turn : sample.turns) {
    for (std::size_t i = 1; i < turn.paragraphs.size(); ++i) {
      if (is_long(sample, turn.paragraphs[i].text)) places.push_back(turn.paragraphs[i].text);
    }
  }
  const auto* place = pick(places, random);
  if (place == nullptr) return {};
  const auto line = sample.line_around(place->begin);
  if (line.end >= sample.text().size()) return {};
  const std::string again(sample.of(line));
  const bool blank = sample.text().substr(line.end, 2) == "\n\n";
  auto mutant = changed(sample, {line.end, line.end}, (blank ? "\n\n" : "\n") + again);
  mutant.lines.push_back(mutant.lines.front() + (blank ? 2 : 1));
  return mutant;
}

}  // namespace

std::vector<Fault> turn_faults() {
  return {{"speech behind a label lost", {"label-without-text", "empty-turn"}, speech_lost},
          {"speech replaced by dots", {"empty-turn"}, only_dots},
          {"turn pasted twice", {"duplicate-turn", "duplicate-paragraph"}, turn_twice},
          {"paragraph pasted twice", {"duplicate-paragraph"}, paragraph_twice}};
}

}  // namespace shilu::faults
