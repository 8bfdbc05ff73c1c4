// Labels that are misspelt against the cast, and two spellings of one person.
#include "check/people.hpp"
#include "check/slips.hpp"
#include "check/steps.hpp"

namespace shilu::checker {

namespace {

constexpr std::size_t crowd = 200;  // people among whom pairs are looked for
constexpr std::size_t usual = 3;    // turns from which on a label in letters is sure of its spelling

void misspelt(const Subject& s, const PersonView& person, const PersonView& meant, Findings& out) {
  for (const auto& view : s.turns) {
    if (view.speaker != person.participant || view.label.empty()) continue;
    const std::string printed(s.piece(view.label));
    const auto& right = meant.participant->name;
    auto& found = out.add(Rule::misspelt_label, view.label, {printed, right});
    const auto place = s.decoded(meant.participant->mention);
    if (!place.empty()) found.see(place);
    // Titles around the name stay.
    const auto& wrong = person.participant->name;
    if (const auto at = printed.find(wrong); at != std::string::npos)
      found.change({view.label.begin + at, view.label.begin + at + wrong.size()}, right);
  }
}

/// One turn under CARENY among many under CARNEY.
bool misspelt_in_letters(const Subject& s, const PersonView& right, const PersonView& wrong, Findings& out) {
  if (wrong.turns > 1 || right.turns < usual) return false;
  const auto printed = s.piece(wrong.first->label);
  const auto meant = s.piece(right.first->label);
  // QUESTIONS is a heading, and no slip for QUESTION.
  const bool plural = printed.size() == meant.size() + 1 && (printed.ends_with('s') || printed.ends_with('S'));
  if (is_east_asian(squeezed(printed)) || plural) return false;
  if (!is_personal_name(s, wrong.participant->name) || slip_between(printed, meant) == Slip::none) return false;
  out.add(Rule::misspelt_label, wrong.first->label, {std::string(printed), std::string(meant)})
      .see(right.first->label)
      .change(wrong.first->label, std::string(meant));
  return true;
}

}  // namespace

void check_spellings(const Subject& s, Findings& out) {
  if (!out.wants(Rule::misspelt_label) && !out.wants(Rule::two_spellings)) return;
  const auto people = people_of(s);
  if (people.size() > crowd) return;
  for (const auto& person : people) {
    if (const auto* meant = meant_by(s, people, person)) misspelt(s, person, *meant, out);
  }
  // Nobody announced either: which of two names of the same sound is right, the text cannot tell.
  for (std::size_t i = 0; i < people.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      const auto& earlier = people[k];
      const auto& later = people[i];
      if (later.announced || earlier.announced || later.first == nullptr || earlier.first == nullptr) continue;
      if (misspelt_in_letters(s, earlier, later, out) || misspelt_in_letters(s, later, earlier, out)) continue;
      if (later.participant->role != earlier.participant->role) continue;
      if (!is_personal_name(s, later.participant->name) || !is_personal_name(s, earlier.participant->name)) continue;
      if (slip_between(earlier.participant->name, later.participant->name) != Slip::sound) continue;
      out.add(Rule::two_spellings, later.first->label, {later.participant->name, earlier.participant->name})
          .see(earlier.first->label);
    }
  }
}

}  // namespace shilu::checker
