// Labels that are misspelt against the cast, and two spellings of one person.
#include <algorithm>
#include <map>
#include <string>

#include "check/labels.hpp"
#include "check/people.hpp"
#include "check/slips.hpp"
#include "check/steps.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"

namespace shilu::checker {

namespace {

using lexicon::bit;
using lexicon::Category;

constexpr std::size_t crowd = 200;  // people among whom pairs are looked for
constexpr std::size_t usual = 2;    // turns from which on a label in letters is sure of its spelling

/// The reader has noticed it, or takes it for two labels.
bool is_told(const Subject& s, std::string_view label) {
  const auto& all = s.transcript.diagnostics;
  return std::any_of(all.begin(), all.end(), [&](const Diagnostic& d) {
    return (d.code == "misspelt-label" || d.code == "fused-label") && !d.arguments.empty() &&
           d.arguments.front() == label;
  });
}

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

/// MR. and MS. are a letter apart, and another matter.
std::string without_address(const Subject& s, std::string_view label) {
  auto folded = text::fold(label);
  const auto address = s.lexicon.longest_prefix(folded, bit(Category::honorific_before));
  return std::string(text::trim(std::string_view(folded).substr(address.length)));
}

/// Labels in letters: one turn under CARENY among many under CARNEY, whoever they were taken for.
void check_letters(const Subject& s, Findings& out) {
  std::map<std::string_view, std::pair<std::size_t, const TurnView*>> labels;
  for (const auto& view : s.turns) {
    if (view.label.empty() || is_east_asian(squeezed(s.piece(view.label)))) continue;
    auto& [turns, first] = labels[s.piece(view.label)];
    if (turns++ == 0) first = &view;
  }
  if (labels.size() > crowd) return;
  const Labels known(s);
  for (const auto& [printed, wrong] : labels) {
    // An ordinary word is no slip.
    if (wrong.first > 1 || s.lexicon.find(text::fold(printed)) != 0 || is_told(s, printed)) continue;
    if (known.two_in(printed).first != nullptr) continue;
    for (const auto& [meant, right] : labels) {
      // QUESTIONS is a heading, and no slip for QUESTION.
      const bool plural = printed.size() == meant.size() + 1 && (printed.ends_with('s') || printed.ends_with('S'));
      if (right.first < usual || plural || without_address(s, printed) == without_address(s, meant)) continue;
      if (slip_between(printed, meant) == Slip::none) continue;
      const auto place = wrong.second->label;
      out.add(Rule::misspelt_label, place, {std::string(printed), std::string(meant)})
          .see(right.second->label)
          .change(place, std::string(meant));
      break;
    }
  }
}

}  // namespace

void check_spellings(const Subject& s, Findings& out) {
  if (!out.wants(Rule::misspelt_label) && !out.wants(Rule::two_spellings)) return;
  check_letters(s, out);
  if (s.transcript.participants.size() > crowd) return;
  const auto people = people_of(s);
  const Meant meant_people(s, people);
  for (const auto& person : people) {
    if (const auto* meant = meant_people.by(person)) misspelt(s, person, *meant, out);
  }
  // Nobody announced either: which of two names of the same sound is right, the text cannot tell.
  for (std::size_t i = 0; i < people.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      const auto& earlier = people[k];
      const auto& later = people[i];
      if (later.announced || earlier.announced || later.first == nullptr || earlier.first == nullptr) continue;
      if (later.participant->role != earlier.participant->role) continue;
      if (!is_personal_name(s, later.participant->name) || !is_personal_name(s, earlier.participant->name)) continue;
      if (slip_between(earlier.participant->name, later.participant->name) != Slip::sound) continue;
      out.add(Rule::two_spellings, later.first->label, {later.participant->name, earlier.participant->name})
          .see(earlier.first->label);
    }
  }
}

}  // namespace shilu::checker
