// The cast against the turns: a stranger under a label, somebody announced who says nothing.
#include <algorithm>
#include <array>

#include "faults/edit.hpp"
#include "faults/families.hpp"
#include "faults/labels.hpp"
#include "text/unicode.hpp"

namespace shilu::faults {

namespace {

constexpr std::array<std::string_view, 5> han_names{"石明月", "江一白", "祁连山", "白如玉", "高承安"};
constexpr std::array<std::string_view, 4> latin_names{"Holloway", "Prescott", "Kingsbury", "Ravenscroft"};

std::string upper(std::string_view name) {
  std::string out(name);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  return out;
}

bool is_upper(std::string_view text) {
  return text.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
}

/// Somebody else's label, in a record that announces all its speakers.
std::optional<Mutant> stranger(const Sample& sample, Random& random) {
  const auto& people = sample.tree().participants;
  const bool all = std::all_of(people.begin(), people.end(), [&](const Participant& person) {
    return person.role != Role::speaker || sample.announced(&person);
  });
  if (!all) return {};
  const auto turns = labelled(sample, [&](const TurnAt& turn) {
    return turn.begins_line && sample.announced(turn.speaker) && turn.turn->role == Role::speaker &&
           !sample.name_in_label(turn).empty();
  });
  const auto* turn = pick(turns, random);
  if (turn == nullptr) return {};
  const auto name = sample.name_in_label(**turn);
  const auto printed = sample.of(name);
  if (sample.is("zh")) return changed(sample, name, han_names[random.below(han_names.size())]);
  if (is_asian(printed)) return {};
  const auto other = latin_names[random.below(latin_names.size())];
  return changed(sample, name, is_upper(printed) ? upper(other) : std::string(other));
}

/// All turns of a person, with their lines.
std::optional<Mutant> without(const Sample& sample, const Participant& person) {
  std::vector<Span> spans;
  for (const auto& turn : sample.turns) {
    if (turn.speaker == &person) spans.push_back(sample.with_lines(turn));
  }
  if (spans.empty() || spans.size() == sample.turns.size()) return {};
  return Mutant{removed(sample.text(), spans), {line_without(sample, person.mention.begin, spans)}};
}

std::optional<Mutant> silenced(const Sample& sample, Random& random, bool host) {
  std::vector<const Participant*> people;
  for (const auto& person : sample.tree().participants) {
    if (!sample.announced(&person) || (person.role == Role::host) != host || person.name.empty()) continue;
    const auto turns = turns_of(sample, &person);
    const bool named =
        std::any_of(turns.begin(), turns.end(), [&](const TurnAt* t) { return !sample.name_in_label(*t).empty(); });
    if (named || (host && !turns.empty())) people.push_back(&person);
  }
  const auto* person = pick(people, random);
  return person == nullptr ? std::nullopt : without(sample, **person);
}

}  // namespace

std::vector<Fault> cast_faults() {
  return {{"label of a stranger", {"unknown-speaker"}, stranger},
          {"turns of an announced speaker removed",
           {"silent-speaker", "host-missing"},
           [](const Sample& sample, Random& random) { return silenced(sample, random, false); }},
          {"turns of the host removed", {"host-missing", "silent-speaker"}, [](const Sample& sample, Random& random) {
             return silenced(sample, random, true);
           }}};
}

}  // namespace shilu::faults
