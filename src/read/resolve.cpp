#include "read/resolve.hpp"

#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"

namespace shilu::read {

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
    case WhoKind::speech:
    case WhoKind::person: return Role::speaker;
    case WhoKind::initial:
    case WhoKind::nobody: break;
  }
  return Role::unknown;
}

void Resolver::look_around() {
  announced_ = only_announced();
  page_ = only_of_page();
  host_ = c_.people.only(Role::host);
}

/// The one person whom title, lead or header name as taking part, where there is just one: whoever says 答.
int Resolver::only_announced() const {
  int found = People::nobody;
  for (int i = 0; i < c_.people.size(); ++i) {
    if (c_.people[i].presenter) return i;
  }
  for (int i = 0; i < c_.people.size(); ++i) {
    const auto& person = c_.people[i];
    if (person.role == Role::reporter || person.role == Role::interpreter) continue;
    if (person.origin == Origin::label || person.first >= c_.first_label) continue;
    if (found != People::nobody) return named_in_title();
    found = i;
  }
  return found;
}

/// Of several the one whom the title names, in full or by family name and office: 沈主任委員接受專訪.
int Resolver::named_in_title() const {
  std::string_view title;
  for (std::size_t i = 0; i < c_.lines.size() && title.empty(); ++i) {
    if (c_.lines[i].kind == LineKind::text || c_.lines[i].kind == LineKind::title)
      title = c_.piece(c_.scan.segments[i]);
  }
  int found = People::nobody;
  for (int i = 0; i < c_.people.size() && c_.people.all().size() <= People::crowd; ++i) {
    const auto& person = c_.people[i];
    if (person.origin == Origin::label || person.first >= c_.first_label || person.name.empty()) continue;
    bool named = title.find(person.name) != std::string_view::npos;
    const auto family = person.name.substr(0, surname_length(person.name, c_.lexicon));
    for (std::size_t at = 0; !family.empty() && !named && (at = title.find(family, at)) != std::string_view::npos;
         at += family.size()) {
      named = static_cast<bool>(
          c_.lexicon.longest_prefix(title.substr(at + family.size()), lexicon::bit(lexicon::Category::title)));
    }
    if (!named) continue;
    if (found != People::nobody) return People::nobody;
    found = i;
  }
  return found;
}

/// The one person whom the page's own data name: a bare office label is his.
int Resolver::only_of_page() const {
  int found = People::nobody;
  for (int i = 0; i < c_.people.size(); ++i) {
    const auto& person = c_.people[i];
    if (person.origin != Origin::metadata || !person.title.empty()) continue;
    if (found != People::nobody) return People::nobody;
    found = i;
  }
  return found;
}

int Resolver::person_of(const Who& who, std::uint32_t at) {
  auto& people = c_.people;
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
      if (who.partial) return named(who, person);
      if (const int known = part_of_name(who); known != People::nobody) return known;
      {
        // 顾岸（《海州日报》） first and bare 顾岸 later: the outlet says what he is.
        const int index = people.add(person);
        auto& found = people[index];
        if (!who.outlet.empty() && found.origin == Origin::label && found.role == Role::speaker &&
            found.outlet == who.outlet)
          found.role = Role::reporter;
        return index;
      }
    case WhoKind::host: {
      if (who.name.empty() && host_ == People::nobody && !who.title.empty()) {
        // An office that moderates has its office for a name: Operator, 広報課長.
        person.name = who.title;
        person.title.clear();
        person.office_only = true;
        return people.add(person);
      }
      if (who.name.empty()) return host_;
      const int index = people.add(person);
      people[index].role = Role::host;
      if (host_ == People::nobody) host_ = index;
      return index;
    }
    case WhoKind::interpreter: return who.name.empty() ? People::nobody : people.add(person);
    case WhoKind::answer: return announced_ != People::nobody ? announced_ : only_heard();
    case WhoKind::question: return only_asker();
    case WhoKind::speech:
      if (who.name.empty() && who.title.empty()) return announced_ != People::nobody ? announced_ : first_presenter();
      if (!who.name.empty()) return named(who, person);
      return office(who, person);
    case WhoKind::office: return who.name.empty() ? office(who, person) : people.add(person);
    case WhoKind::person: return named(who, person);
    default: return People::nobody;
  }
}

/// 泰帕 for the reporter 洛根·泰帕 of the lead.
int Resolver::part_of_name(const Who& who) const {
  if (who.name.empty() || who.name.find("·") != std::string::npos) return People::nobody;
  for (int i = 0; i < c_.people.size() && c_.people.all().size() <= People::crowd; ++i) {
    const auto& person = c_.people[i];
    const auto dot = person.name.rfind("·");
    if (dot != std::string::npos && person.role == Role::reporter &&
        std::string_view(person.name).substr(dot + 2) == who.name)
      return i;
  }
  return People::nobody;
}

/// Whoever gave the only speech so far: 答 after 總統致詞 is his.
int Resolver::only_heard() const {
  int found = People::nobody;
  for (int i = 0; i < c_.people.size() && c_.people.all().size() <= People::crowd; ++i) {
    if (!c_.people[i].heard || c_.people[i].role != Role::speaker) continue;
    if (found != People::nobody) return People::nobody;
    found = i;
  }
  return found;
}

/// 贝问：… and later bare 问：: the one who was named is meant.
int Resolver::only_asker() const {
  int found = People::nobody;
  for (int i = 0; i < c_.people.size() && c_.people.all().size() <= People::crowd; ++i) {
    const auto& person = c_.people[i];
    if (person.role != Role::reporter || !person.heard) continue;
    if (found != People::nobody || person.name.empty()) return People::nobody;
    found = i;
  }
  return found != People::nobody && asked_by_name_ ? found : People::nobody;
}

int Resolver::first_presenter() const {
  for (int i = 0; i < c_.people.size(); ++i) {
    if (c_.people[i].origin == Origin::roster && c_.people[i].role == Role::speaker) return i;
  }
  return People::nobody;
}

int Resolver::office(const Who& who, Person& person) {
  auto& people = c_.people;
  const int found = people.find(who, c_.lexicon);
  if (found != People::nobody) return found;
  if (page_ != People::nobody && people[page_].title.empty()) {
    people[page_].title = who.title;
    return page_;
  }
  person.name = who.title;
  person.title.clear();
  person.office_only = true;
  return people.add(person);
}

int Resolver::named(const Who& who, const Person& person) {
  auto& people = c_.people;
  Who as_person = who;
  as_person.kind = WhoKind::person;
  const int found = people.find(as_person, c_.lexicon);
  if (found == People::nobody) return people.add(person);
  auto& known = people[found];
  if (known.title.empty()) known.title = who.title;
  // A longer form is fuller, but not one that only adds something before a whole name: a slip of the typist.
  if (known.origin == Origin::lead && !known.heard && who.name.find(' ') != std::string::npos &&
      text::fold(known.name).find(text::fold(who.name)) == 0) {
    people.rename(found, who.name);  // the header's capitals ran on: Adaeze Fontaine-Ruiz Flood Update
  }
  const bool whole = known.name.find(' ') != std::string::npos;
  if (!whole && text::count_code_points(who.name) > text::count_code_points(known.name) && !known.office_only)
    people.rename(found, who.name);
  return found;
}

}  // namespace shilu::read
