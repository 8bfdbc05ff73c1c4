// Parts of a record that somebody left out: all text, all labels, the title, a field, the opening, the closing.
#include <algorithm>

#include "faults/edit.hpp"
#include "faults/families.hpp"
#include "faults/labels.hpp"
#include "text/unicode.hpp"

namespace shilu::faults {

namespace {

std::optional<Mutant> no_text(const Sample& sample, Random& random) {
  if (sample.tree().kind != DocumentKind::transcript) return {};
  return Mutant{std::string(random.below(4), '\n'), {0}};
}

/// Where labels with a colon went, a person's words are all that is left.
std::optional<Mutant> no_labels(const Sample& sample, Random&) {
  std::vector<Span> spans;
  for (const auto& turn : sample.turns) {
    if (turn.label.empty()) continue;
    if (colon_of(sample, turn).empty()) return {};  // names on lines of their own stand elsewhere, too
    spans.push_back({turn.whole.begin, turn.sign.end});
  }
  if (spans.size() < 3) return {};
  Mutant mutant{removed(sample.text(), spans), {0}};
  mutant.options.expect = Expectation::transcript;
  return mutant;
}

bool has_its_lines(const Sample& sample, const Other& other) {
  const auto first = sample.line_around(other.bytes.begin);
  const auto last = sample.line_around(other.bytes.end - 1);
  return text::trim(sample.of({first.begin, other.bytes.begin})).empty() &&
         text::trim(sample.of({other.bytes.end, last.end})).empty();
}

Span lines_of(const Sample& sample, const Other& other) {
  const auto last = sample.line_around(other.bytes.end - 1);
  return {sample.line_around(other.bytes.begin).begin, std::min(last.end + 1, sample.text().size())};
}

std::vector<Span> all_of_kind(const Sample& sample, OtherKind kind) {
  std::vector<Span> spans;
  for (const auto& other : sample.tree().other) {
    if (other.kind == kind && has_its_lines(sample, other)) spans.push_back(lines_of(sample, other));
  }
  return spans;
}

std::optional<Mutant> no_title(const Sample& sample, Random&) {
  const auto spans = all_of_kind(sample, OtherKind::title);
  if (spans.empty() || sample.turns.empty()) return {};
  const auto title = sample.text().find(sample.tree().conference.title);
  const bool among = std::any_of(spans.begin(), spans.end(), [&](Span s) { return s.begin <= title && title < s.end; });
  if (!among) return {};
  // Nothing else stands before the first turn that could be a title.
  for (const auto& other : sample.tree().other) {
    const bool field =
        other.kind == OtherKind::field || other.kind == OtherKind::roster || other.kind == OtherKind::chrome;
    if (other.bytes.begin < sample.turns.front().whole.begin && other.kind != OtherKind::title && !field) return {};
  }
  Mutant mutant{removed(sample.text(), spans), {0}};
  mutant.options.require = {"title"};
  return mutant;
}

/// A field with its key, of which there is one.
std::optional<Mutant> no_field(const Sample& sample, Random& random) {
  std::vector<const Other*> fields;
  if (sample.turns.empty()) return {};
  for (const auto& other : sample.tree().other) {
    const auto same = [&](const Other& o) { return o.kind == OtherKind::field && o.key == other.key; };
    const auto& all = sample.tree().other;
    if (other.kind == OtherKind::field && has_its_lines(sample, other) &&
        std::count_if(all.begin(), all.end(), same) == 1)
      fields.push_back(&other);
  }
  const auto* field = pick(fields, random);
  if (field == nullptr) return {};
  Mutant mutant{removed(sample.text(), {lines_of(sample, **field)}), {0}};
  mutant.options.require = {(*field)->key};
  return mutant;
}

std::optional<Mutant> no_end(const Sample& sample, Random&) {
  const auto spans = all_of_kind(sample, OtherKind::end);
  if (spans.empty() || sample.turns.empty()) return {};
  Mutant mutant{removed(sample.text(), spans), {0}};
  mutant.options.require = {"end"};
  return mutant;
}

/// The record begins with the first question.
std::optional<Mutant> no_opening(const Sample& sample, Random&) {
  const auto& turns = sample.turns;
  const auto asked =
      std::find_if(turns.begin(), turns.end(), [](const TurnAt& t) { return t.turn->kind == TurnKind::question; });
  if (asked == turns.begin() || asked == turns.end() || asked->label.empty()) return {};
  if (turns.front().section != SectionKind::opening || !turns.front().begins_line || !asked->begins_line) return {};
  const Span gone{sample.line_around(turns.front().whole.begin).begin, sample.line_around(asked->whole.begin).begin};
  Mutant mutant{removed(sample.text(), {gone}), {0}};
  mutant.options.require = {"opening"};
  return mutant;
}

/// The record breaks off behind an answer.
std::optional<Mutant> no_closing(const Sample& sample, Random&) {
  const auto& turns = sample.turns;
  if (turns.empty() || turns.back().section != SectionKind::closing) return {};
  const auto closing =
      std::find_if(turns.begin(), turns.end(), [](const TurnAt& t) { return t.section == SectionKind::closing; });
  if (closing == turns.begin() || std::prev(closing)->turn->role == Role::host || !closing->begins_line) return {};
  const Span gone{sample.line_around(closing->whole.begin).begin, turns.back().whole.end};
  Mutant mutant{removed(sample.text(), {gone}), {0}};
  mutant.options.require = {"closing"};
  return mutant;
}

}  // namespace

std::vector<Fault> record_faults() {
  return {{"all text removed", {"no-turn"}, no_text},
          {"all labels removed", {"no-turn"}, no_labels},
          {"title removed", {"title-missing"}, no_title},
          {"required field removed", {"field-missing"}, no_field},
          {"required end mark removed", {"field-missing"}, no_end},
          {"opening removed", {"opening-missing"}, no_opening},
          {"closing removed", {"closing-missing"}, no_closing}};
}

}  // namespace shilu::faults
