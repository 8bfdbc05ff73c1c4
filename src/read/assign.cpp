// Labels to participants: one person under many labels is one, anonymous marks are nobody.
#include <algorithm>

#include "read/case.hpp"
#include "read/name.hpp"
#include "text/unicode.hpp"

namespace shilu::read {

namespace {

Role role_of(WhoKind kind) {
  switch (kind) {
    case WhoKind::question_number:
    case WhoKind::question:
    case WhoKind::follow_up:
    case WhoKind::reporter:
    case WhoKind::audience: return Role::reporter;
    case WhoKind::host: return Role::host;
    case WhoKind::interpreter: return Role::interpreter;
    case WhoKind::answer:
    case WhoKind::office:
    case WhoKind::person: return Role::speaker;
    case WhoKind::initial:
    case WhoKind::nobody: break;
  }
  return Role::unknown;
}

/// The one person whom title, lead or header name as taking part, where there is just one: whoever says 答.
int only_speaker(const Case& c) {
  int found = People::nobody;
  const auto& all = c.people.all();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].role == Role::reporter || all[i].role == Role::interpreter) continue;
    if (all[i].origin == Origin::label || all[i].first >= c.first_label) continue;
    if (found != People::nobody) return People::nobody;
    found = static_cast<int>(i);
  }
  return found;
}

/// The one person whom the page's own data name: a bare office label is his.
int page_person(const Case& c) {
  int found = People::nobody;
  const auto& all = c.people.all();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].origin != Origin::metadata || !all[i].title.empty()) continue;
    if (found != People::nobody) return People::nobody;
    found = static_cast<int>(i);
  }
  return found;
}

int person_of(Case& c, const Who& who, std::uint32_t at) {
  auto& people = c.people;
  Person person;
  person.name = who.name;
  person.title = who.title;
  person.outlet = who.outlet;
  person.role = role_of(who.kind);
  person.first = at;
  switch (who.kind) {
    case WhoKind::reporter:
    case WhoKind::audience:
      if (who.name.empty() && who.outlet.empty()) return People::nobody;
      return people.add(person);
    case WhoKind::host:
      if (who.name.empty()) return people.only(Role::host);
      {
        const int index = people.add(person);
        people[index].role = Role::host;
        return index;
      }
    case WhoKind::interpreter:
      return who.name.empty() ? People::nobody : people.add(person);
    case WhoKind::answer:
      return only_speaker(c);
    case WhoKind::office: {
      if (!who.name.empty()) return people.add(person);
      const int found = people.find(who, c.lexicon);
      if (found != People::nobody) return found;
      if (const int alone = page_person(c); alone != People::nobody) {
        people[alone].title = who.title;
        return alone;
      }
      person.name = who.title;
      person.title.clear();
      person.office_only = true;
      return people.add(person);
    }
    case WhoKind::person: {
      const int found = people.find(who, c.lexicon);
      if (found != People::nobody) {
        auto& known = people[found];
        if (known.title.empty() && !who.partial) known.title = who.title;
        if (text::count_code_points(who.name) > text::count_code_points(known.name) && !known.office_only) known.name = who.name;
        return found;
      }
      return people.add(person);
    }
    default: return People::nobody;
  }
}

}  // namespace

void assign_people(Case& c) {
  c.first_label = 0xFFFFFFFFu;
  for (const auto& candidate : c.candidates) {
    if (candidate.accepted) c.first_label = std::min(c.first_label, c.scan.segments[candidate.block].text.begin);
  }
  // A person's fullest label may come later than the first short one: full names are entered before anybody is looked up.
  for (auto& candidate : c.candidates) {
    if (!candidate.accepted) continue;
    const auto& who = c.words[candidate.words].who;
    if (who.kind == WhoKind::person && !who.partial) {
      if (c.words[candidate.words].person == People::nobody) {
        c.words[candidate.words].person = person_of(c, who, c.scan.segments[candidate.segment].text.begin);
      }
    }
  }
  int speaking = People::nobody;
  for (auto& candidate : c.candidates) {
    if (!candidate.accepted) continue;
    auto& words = c.words[candidate.words];
    const auto begin = c.scan.segments[candidate.block].text.begin;
    if (words.person == People::nobody) words.person = person_of(c, words.who, begin);
    auto& line = c.lines[candidate.segment];
    line.person = words.person;
    line.role = role_of(words.who.kind);
    if (words.person != People::nobody) {
      auto& person = c.people[words.person];
      if (person.role == Role::unknown) person.role = line.role;
      if (words.who.kind == WhoKind::answer && person.role == Role::host) person.role = Role::speaker;
      if (person.role == Role::host || line.role == Role::speaker) line.role = person.role;
      person.heard = true;
      // The office above a name in a label of several lines.
      for (std::size_t s = candidate.block; s < candidate.segment; ++s) {
        if (c.lines[s].kind != LineKind::above) continue;
        auto upper = std::lower_bound(c.candidates.begin(), c.candidates.end(), s,
                                      [](const Candidate& a, std::size_t segment) { return a.segment < segment; });
        for (; upper != c.candidates.end() && upper->segment == s; ++upper) {
          const auto& who = c.words[upper->words].who;
          if (who.kind == WhoKind::host) person.role = line.role = Role::host;
          if (who.kind == WhoKind::office && person.title.empty()) person.title = who.title;
        }
      }
      const auto printed = std::string(c.scan.readings[static_cast<std::size_t>(line.reading)].label.of(c.text()));
      if (std::find(person.labels.begin(), person.labels.end(), printed) == person.labels.end()) person.labels.push_back(printed);
    }
    line.continues = words.person != People::nobody && words.person == speaking && words.who.kind != WhoKind::follow_up;
    speaking = words.person;
  }
  // People named in a speech are no participants; those in the prose before the first turn are.
  auto& all = c.people.all();
  for (auto& person : all) {
    if (person.origin == Origin::lead && !person.heard && person.first >= c.first_label) person.role = Role::unknown;
  }
}

}  // namespace shilu::read
