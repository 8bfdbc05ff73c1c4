// Labels to participants: one person under many labels is one, anonymous marks are nobody.
#include <algorithm>
#include <unordered_set>

#include "read/case.hpp"
#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

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
    case WhoKind::speech:
    case WhoKind::person: return Role::speaker;
    case WhoKind::initial:
    case WhoKind::nobody: break;
  }
  return Role::unknown;
}

class Assignment {
 public:
  explicit Assignment(Case& c) : c_(c) {}

  void run() {
    for (const auto& candidate : c_.candidates) {
      if (candidate.accepted) c_.first_label = std::min(c_.first_label, c_.scan.segments[candidate.block].text.begin);
    }
    announced_ = only_announced();
    page_ = only_of_page();
    host_ = c_.people.only(Role::host);
    // A person's fullest label may come later than the first short one: full names are entered before anybody is looked up.
    for (const auto& candidate : c_.candidates) {
      if (!candidate.accepted) continue;
      auto& words = c_.words[candidate.words];
      if (words.who.kind == WhoKind::person && !words.who.partial && words.person == People::nobody) {
        words.person = person_of(words.who, c_.scan.segments[candidate.segment].text.begin);
      }
    }
    for (const auto& candidate : c_.candidates) {
      if (candidate.accepted) assign(candidate);
    }
    // People named in a speech are no participants; those in the prose before the first turn are.
    for (int i = 0; i < c_.people.size(); ++i) {
      auto& person = c_.people[i];
      if (person.origin == Origin::lead && !person.heard && person.first >= c_.first_label) person.role = Role::unknown;
    }
  }

 private:
  /// The one person whom title, lead or header name as taking part, where there is just one: whoever says 答.
  int only_announced() const {
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
  int named_in_title() const {
    std::string_view title;
    for (std::size_t i = 0; i < c_.lines.size() && title.empty(); ++i) {
      if (c_.lines[i].kind == LineKind::text || c_.lines[i].kind == LineKind::title) title = c_.piece(c_.scan.segments[i]);
    }
    int found = People::nobody;
    for (int i = 0; i < c_.people.size() && c_.people.all().size() <= People::crowd; ++i) {
      const auto& person = c_.people[i];
      if (person.origin == Origin::label || person.first >= c_.first_label || person.name.empty()) continue;
      bool named = title.find(person.name) != std::string_view::npos;
      const auto family = person.name.substr(0, surname_length(person.name, c_.lexicon));
      for (std::size_t at = 0; !family.empty() && !named && (at = title.find(family, at)) != std::string_view::npos; at += family.size()) {
        named = static_cast<bool>(c_.lexicon.longest_prefix(title.substr(at + family.size()), lexicon::bit(lexicon::Category::title)));
      }
      if (!named) continue;
      if (found != People::nobody) return People::nobody;
      found = i;
    }
    return found;
  }

  /// The one person whom the page's own data name: a bare office label is his.
  int only_of_page() const {
    int found = People::nobody;
    for (int i = 0; i < c_.people.size(); ++i) {
      const auto& person = c_.people[i];
      if (person.origin != Origin::metadata || !person.title.empty()) continue;
      if (found != People::nobody) return People::nobody;
      found = i;
    }
    return found;
  }

  int person_of(const Who& who, std::uint32_t at) {
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
        return people.add(person);
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
      case WhoKind::interpreter:
        return who.name.empty() ? People::nobody : people.add(person);
      case WhoKind::answer:
        return announced_ != People::nobody ? announced_ : only_heard();
      case WhoKind::question:
        return only_asker();
      case WhoKind::speech:
        if (who.name.empty() && who.title.empty()) return announced_ != People::nobody ? announced_ : first_presenter();
        if (!who.name.empty()) return named(who, person);
        return office(who, person);
      case WhoKind::office:
        return who.name.empty() ? office(who, person) : people.add(person);
      case WhoKind::person:
        return named(who, person);
      default: return People::nobody;
    }
  }

  /// 泰帕 for the reporter 洛根·泰帕 of the lead.
  int part_of_name(const Who& who) const {
    if (who.name.empty() || who.name.find("·") != std::string::npos) return People::nobody;
    for (int i = 0; i < c_.people.size() && c_.people.all().size() <= People::crowd; ++i) {
      const auto& person = c_.people[i];
      const auto dot = person.name.rfind("·");
      if (dot != std::string::npos && person.role == Role::reporter && std::string_view(person.name).substr(dot + 2) == who.name) return i;
    }
    return People::nobody;
  }

  /// Whoever gave the only speech so far: 答 after 總統致詞 is his.
  int only_heard() const {
    int found = People::nobody;
    for (int i = 0; i < c_.people.size() && c_.people.all().size() <= People::crowd; ++i) {
      if (!c_.people[i].heard || c_.people[i].role != Role::speaker) continue;
      if (found != People::nobody) return People::nobody;
      found = i;
    }
    return found;
  }

  /// 贝问：… and later bare 问：: the one who was named is meant.
  int only_asker() const {
    int found = People::nobody;
    for (int i = 0; i < c_.people.size() && c_.people.all().size() <= People::crowd; ++i) {
      const auto& person = c_.people[i];
      if (person.role != Role::reporter || !person.heard) continue;
      if (found != People::nobody || person.name.empty()) return People::nobody;
      found = i;
    }
    return found != People::nobody && asked_by_name_ ? found : People::nobody;
  }

  int first_presenter() const {
    for (int i = 0; i < c_.people.size(); ++i) {
      if (c_.people[i].origin == Origin::roster && c_.people[i].role == Role::speaker) return i;
    }
    return People::nobody;
  }

  int office(const Who& who, Person& person) {
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

  int named(const Who& who, const Person& person) {
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
    if (!whole && text::count_code_points(who.name) > text::count_code_points(known.name) && !known.office_only) people.rename(found, who.name);
    return found;
  }

  void assign(const Candidate& candidate) {
    auto& words = c_.words[candidate.words];
    const auto begin = c_.scan.segments[candidate.block].text.begin;
    if (words.person == People::nobody) words.person = person_of(words.who, begin);
    if (words.who.kind == WhoKind::reporter && words.who.partial) asked_by_name_ = true;
    auto& line = c_.lines[candidate.segment];
    line.person = words.person;
    line.role = role_of(words.who.kind);
    if (words.person != People::nobody) {
      auto& person = c_.people[words.person];
      if (person.role == Role::unknown) person.role = line.role;
      if (words.who.kind == WhoKind::answer && person.role == Role::host) person.role = Role::speaker;
      if (person.role == Role::host || line.role == Role::speaker) line.role = person.role;
      person.heard = true;
      read_block(candidate, line, person);
      if (person.title.empty() && candidate.evidence.has(Evidence::office_below)) {
        person.title = std::string(c_.piece(c_.scan.segments[candidate.segment + 1]));
      }
      note_label(candidate, line, words.person);
    }
    line.continues = (words.person != People::nobody && words.person == speaking_ && words.who.kind != WhoKind::follow_up) || translates(candidate);
    speaking_ = words.person;
    before_ = &candidate;
  }

  /// 问：… and right below it Q: … is the same question in another language.
  bool translates(const Candidate& candidate) const {
    if (before_ == nullptr) return false;
    const auto kind = c_.words[candidate.words].who.kind;
    if (kind != c_.words[before_->words].who.kind || (kind != WhoKind::question && kind != WhoKind::answer)) return false;
    const auto script = [&](const Candidate& which) {
      return text::decode_at(c_.text(), c_.scan.readings[which.reading].label.begin).value < 0x2E80;
    };
    return script(candidate) != script(*before_);
  }

  /// The office and role above a name in a label of several lines.
  void read_block(const Candidate& candidate, Line& line, Person& person) {
    if (candidate.block == candidate.segment) return;
    auto upper = std::lower_bound(c_.candidates.begin(), c_.candidates.end(), candidate.block,
                                  [](const Candidate& a, std::uint32_t segment) { return a.segment < segment; });
    for (; upper != c_.candidates.end() && upper->segment < candidate.segment; ++upper) {
      if (c_.lines[upper->segment].kind != LineKind::above) continue;
      const auto& who = c_.words[upper->words].who;
      if (who.kind == WhoKind::host) person.role = line.role = Role::host;
      if (who.kind == WhoKind::office && person.title.empty()) person.title = who.title;
    }
  }

  void note_label(const Candidate& candidate, const Line& line, int person) {
    // Lines with the same words have the same label; the set only catches one text in two forms.
    const auto printed = std::string(c_.scan.readings[static_cast<std::size_t>(line.reading)].label.of(c_.text()));
    if (printed.empty() || !noted_.insert(candidate.words).second) return;
    auto& labels = c_.people[person].labels;
    if (printed_.insert(std::to_string(person) + '\n' + printed).second) labels.push_back(printed);
  }

  Case& c_;
  int announced_ = People::nobody;
  int page_ = People::nobody;
  int host_ = People::nobody;
  int speaking_ = People::nobody;
  const Candidate* before_ = nullptr;
  bool asked_by_name_ = false;  ///< a label was a name and a verb of asking: 贝问
  std::unordered_set<std::uint32_t> noted_;
  std::unordered_set<std::string> printed_;
};

}  // namespace

void assign_people(Case& c) { Assignment(c).run(); }

}  // namespace shilu::read
