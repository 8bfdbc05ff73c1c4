// Who is announced against who speaks.
#include <algorithm>

#include "check/people.hpp"
#include "check/slips.hpp"
#include "check/steps.hpp"

namespace shilu::checker {

namespace {

bool may_be_announced(const PersonView& person) {
  const auto role = person.participant->role;
  return role == Role::speaker || role == Role::host || role == Role::unknown;
}

Range mention_of(const Subject& s, const PersonView& person) { return s.decoded(person.participant->mention); }

void check_unknown(const Subject& s, const std::vector<PersonView>& people, const Meant& meant, Findings& out) {
  const bool from_settings = !s.options.cast.empty();
  const auto how = how_announced(people);
  if (!from_settings && how == Announced::few) return;
  const auto announced = std::find_if(people.begin(), people.end(), [](const PersonView& person) {
    return person.announced && person.participant->role == Role::speaker;
  });
  for (const auto& person : people) {
    // Hosts and reporters are seldom on the list.
    if (person.announced || person.first == nullptr || person.participant->role != Role::speaker) continue;
    if (!is_personal_name(s, person.participant->name) || meant.by(person) != nullptr) continue;
    // Beside a main speaker, others may introduce themselves by an office in the label.
    const auto label = s.piece(person.first->label);
    if (!from_settings && how == Announced::main && squeezed(label) != squeezed(person.participant->name)) continue;
    auto& found = out.add(Rule::unknown_speaker, person.first->label, {std::string(s.piece(person.first->label))});
    if (announced != people.end() && !mention_of(s, *announced).empty()) found.see(mention_of(s, *announced));
  }
}

void check_silent(const Subject& s, const std::vector<PersonView>& people, const Meant& meant, Findings& out) {
  for (const auto& person : people) {
    const bool is_host = person.participant->role == Role::host;
    if (person.turns > 0 || !person.announced || !may_be_announced(person)) continue;
    if (!is_personal_name(s, person.participant->name)) continue;
    if (meant.is_meant(person)) continue;
    const auto rule = is_host ? Rule::host_missing : Rule::silent_speaker;
    const auto place = mention_of(s, person);
    if (place.empty()) {
      out.add(rule, {person.participant->name});
    } else {
      out.add(rule, place, {person.participant->name});
    }
  }
}

/// Members of the settings' cast that the text does not even name.
void check_absent(const Subject& s, const std::vector<PersonView>& people, Findings& out) {
  for (const auto& member : s.options.cast) {
    const bool there = std::any_of(people.begin(), people.end(), [&](const PersonView& person) {
      return person.member == &member || squeezed(person.participant->name) == squeezed(member.name);
    });
    if (!there) out.add(member.role == Role::host ? Rule::host_missing : Rule::silent_speaker, {member.name});
  }
}

}  // namespace

void check_cast(const Subject& s, Findings& out) {
  if (s.turns.empty()) return;
  const auto people = people_of(s);
  const Meant meant(s, people);
  check_unknown(s, people, meant, out);
  check_silent(s, people, meant, out);
  check_absent(s, people, out);
}

}  // namespace shilu::checker
