// Labels to participants, line by line: one person under many labels is one, anonymous marks are nobody.
#include <algorithm>
#include <unordered_set>

#include "read/case.hpp"
#include "read/resolve.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

class Assignment {
 public:
  explicit Assignment(Case& c) : c_(c), resolver_(c) {}

  void run() {
    for (const auto& candidate : c_.candidates) {
      if (candidate.accepted) c_.first_label = std::min(c_.first_label, c_.scan.segments[candidate.block].text.begin);
    }
    resolver_.look_around();
    // A person's fullest label may come later than the first short one: full names are entered before anybody is looked
    // up.
    for (const auto& candidate : c_.candidates) {
      if (!candidate.accepted) continue;
      auto& words = c_.words[candidate.words];
      if (words.who.kind == WhoKind::person && !words.who.partial && words.person == People::nobody) {
        words.person = resolver_.person_of(words.who, c_.scan.segments[candidate.segment].text.begin);
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
  void assign(const Candidate& candidate) {
    auto& words = c_.words[candidate.words];
    const auto begin = c_.scan.segments[candidate.block].text.begin;
    if (words.person == People::nobody) words.person = resolver_.person_of(words.who, begin);
    if (words.who.kind == WhoKind::reporter && words.who.partial) resolver_.asked_by_name();
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
    line.continues =
        (words.person != People::nobody && words.person == speaking_ && words.who.kind != WhoKind::follow_up) ||
        translates(candidate);
    speaking_ = words.person;
    before_ = &candidate;
  }

  /// 问：… and right below it Q: … is the same question in another language.
  bool translates(const Candidate& candidate) const {
    if (before_ == nullptr) return false;
    const auto kind = c_.words[candidate.words].who.kind;
    if (kind != c_.words[before_->words].who.kind || (kind != WhoKind::question && kind != WhoKind::answer))
      return false;
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
    if (!noted_.insert(candidate.words).second) return;
    const auto printed = c_.scan.readings[static_cast<std::size_t>(line.reading)].printed(c_.text());
    if (printed.empty()) return;
    auto& labels = c_.people[person].labels;
    if (printed_.insert(std::to_string(person) + '\n' + printed).second) labels.push_back(printed);
  }

  Case& c_;
  Resolver resolver_;
  int speaking_ = People::nobody;
  const Candidate* before_ = nullptr;
  std::unordered_set<std::uint32_t> noted_;
  std::unordered_set<std::string> printed_;
};

}  // namespace

void assign_people(Case& c) { Assignment(c).run(); }

}  // namespace shilu::read
