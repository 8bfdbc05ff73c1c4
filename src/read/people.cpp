#include "read/people.hpp"

#include <algorithm>

#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

using lexicon::bit;
using lexicon::Category;

namespace {

bool ends_with(std::string_view text, std::string_view tail) {
  return text.size() >= tail.size() && text.substr(text.size() - tail.size()) == tail;
}

bool is_latin(std::string_view text) { return !text.empty() && text::decode_at(text, 0).value < 0x2E80; }

/// The last characters of a Han title that name the office itself: 市工信局副局长 → 局长.
std::string_view office_word(std::string_view title, const lexicon::Lexicon& lexicon) {
  const auto match = lexicon.longest_suffix(title, bit(Category::title));
  return title.substr(title.size() - match.length);
}

}  // namespace

const char* to_string(Origin origin) {
  switch (origin) {
    case Origin::roster: return "roster";
    case Origin::lead: return "lead";
    case Origin::metadata: return "metadata";
    case Origin::title: return "title";
    case Origin::label: return "label";
  }
  return "";
}

bool same_office(std::string_view full, std::string_view printed, const lexicon::Lexicon& lexicon) {
  if (full.empty() || printed.empty()) return false;
  const auto a = text::fold(full);
  const auto b = text::fold(printed);
  if (a == b || ends_with(a, b) || ends_with(b, a)) return true;
  if (is_latin(a)) return a.find(b) != std::string::npos;
  // Several offices are joined by 、: 党组成员、副局长.
  for (std::size_t begin = 0; begin < a.size();) {
    auto end = a.find("、", begin);
    if (end == std::string::npos) end = a.size();
    const auto part = std::string_view(a).substr(begin, end - begin);
    if (ends_with(part, b)) return true;
    const auto word = office_word(part, lexicon);
    const auto wanted = office_word(b, lexicon);
    if (!word.empty() && !wanted.empty() && wanted.size() == b.size() && ends_with(word, wanted)) return true;
    begin = end + 3;
  }
  return false;
}

int People::add(const Person& person) {
  if (!person.name.empty()) {
    const int known = find_name(person.name);
    if (known != nobody &&
        ((*this)[known].outlet.empty() || person.outlet.empty() || (*this)[known].outlet == person.outlet)) {
      auto& found = (*this)[known];
      if (found.title.empty()) found.title = person.title;
      if (found.outlet.empty()) found.outlet = person.outlet;
      if (found.role == Role::unknown) found.role = person.role;
      found.origin = std::min(found.origin, person.origin);
      found.first = std::min(found.first, person.first);
      return known;
    }
  } else if (!person.outlet.empty()) {
    const auto [known, inserted] = by_outlet_.emplace(person.outlet, size());
    if (!inserted) return known->second;
  }
  people_.push_back(person);
  if (!person.name.empty()) by_name_.emplace(text::fold(person.name), size() - 1);
  return size() - 1;
}

void People::rename(int index, std::string name) {
  auto& person = (*this)[index];
  if (person.name == name) return;
  person.name = std::move(name);
  by_name_.emplace(text::fold(person.name), index);
}

int People::find_name(std::string_view name) const {
  const auto found = by_name_.find(text::fold(name));
  return found == by_name_.end() ? nobody : found->second;
}

int People::only(Role role) const {
  int found = nobody;
  for (int i = 0; i < size(); ++i) {
    if ((*this)[i].role != role) continue;
    if (found != nobody) return nobody;
    found = i;
  }
  return found;
}

namespace {

/// The one that fits, as long as no second one does.
class Single {
 public:
  /// False once a second one came.
  bool take(int index) {
    if (found_ != People::nobody && found_ != index) several_ = true;
    found_ = index;
    return !several_;
  }
  int get() const { return several_ ? People::nobody : found_; }

 private:
  int found_ = People::nobody;
  bool several_ = false;
};

}  // namespace

int People::find_latin(const Who& who) const {
  Single single;
  const auto wanted = text::fold(who.name);
  const auto last = last_name(who.name);
  const bool one_word = wanted.find(' ') == std::string::npos;
  for (int i = 0; i < size(); ++i) {
    const auto& person = (*this)[i];
    if (person.name.empty() || person.office_only || !is_latin(person.name)) continue;
    const auto name = text::fold(person.name);
    const bool same_last = last_name(person.name) == last && (one_word || name.find(' ') == std::string::npos);
    const bool first_name = one_word && name.size() > wanted.size() && name.substr(0, wanted.size()) == wanted &&
                            name[wanted.size()] == ' ';
    const bool within = !one_word && (name.find(wanted) != std::string::npos || wanted.find(name) != std::string::npos);
    if ((same_last || first_name || within) && !single.take(i)) return nobody;
  }
  if (single.get() != nobody || wanted.size() < 2 || wanted.size() > 4) return single.get();
  for (int i = 0; i < size(); ++i) {  // MB: Marty Bent
    const auto& name = (*this)[i].name;
    if (name.find(' ') != std::string::npos && initials(name) == wanted && !single.take(i)) return nobody;
  }
  return single.get();
}

/// 朱局长, 高市総理
int People::find_family(const Who& who, const lexicon::Lexicon& lexicon) const {
  Single single;
  for (int i = 0; i < size(); ++i) {
    const auto& person = (*this)[i];
    if (person.name.substr(0, who.name.size()) != who.name) continue;
    if (!person.title.empty() && !who.title.empty() && !same_office(person.title, who.title, lexicon)) continue;
    if (!single.take(i)) return nobody;
  }
  return single.get();
}

int People::find_office(const Who& who, const lexicon::Lexicon& lexicon) const {
  Single single;
  for (int i = 0; i < size(); ++i) {
    const auto& title = (*this)[i].title;
    if (title.empty() || !same_office(title, who.title, lexicon)) continue;
    if (title == who.title) return i;  // of two of one office, the one whose title is the same to the letter
    single.take(i);
  }
  return single.get();
}

int People::find(const Who& who, const lexicon::Lexicon& lexicon) const {
  if (!who.name.empty()) {
    const int exact = find_name(who.name);
    if (exact != nobody) return exact;
  }
  // Speaker 1 is not Speaker 10.
  const bool counted = std::any_of(who.name.begin(), who.name.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (people_.size() > crowd || counted) return nobody;
  if (who.kind == WhoKind::office && !who.title.empty()) return find_office(who, lexicon);
  if (who.kind != WhoKind::person || who.name.empty()) return nobody;
  if (is_latin(who.name)) return find_latin(who);
  return who.partial ? find_family(who, lexicon) : nobody;
}

}  // namespace shilu::read
