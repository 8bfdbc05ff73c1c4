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
    if (known != nobody && ((*this)[known].outlet.empty() || person.outlet.empty() || (*this)[known].outlet == person.outlet)) {
      auto& found = (*this)[known];
      if (found.title.empty()) found.title = person.title;
      if (found.outlet.empty()) found.outlet = person.outlet;
      if (found.role == Role::unknown) found.role = person.role;
      found.origin = std::min(found.origin, person.origin);
      found.first = std::min(found.first, person.first);
      return known;
    }
  } else if (!person.outlet.empty()) {
    for (std::size_t i = 0; i < people_.size(); ++i) {
      if (people_[i].name.empty() && people_[i].outlet == person.outlet) return static_cast<int>(i);
    }
  }
  people_.push_back(person);
  return static_cast<int>(people_.size() - 1);
}

int People::find_name(std::string_view name) const {
  const auto folded = text::fold(name);
  for (std::size_t i = 0; i < people_.size(); ++i) {
    if (!people_[i].name.empty() && text::fold(people_[i].name) == folded) return static_cast<int>(i);
  }
  return nobody;
}

int People::only(Role role) const {
  int found = nobody;
  for (std::size_t i = 0; i < people_.size(); ++i) {
    if (people_[i].role != role) continue;
    if (found != nobody) return nobody;
    found = static_cast<int>(i);
  }
  return found;
}

int People::find(const Who& who, const lexicon::Lexicon& lexicon) const {
  if (!who.name.empty()) {
    const int exact = find_name(who.name);
    if (exact != nobody) return exact;
  }
  int found = nobody;
  const auto consider = [&](std::size_t index) {
    const int i = static_cast<int>(index);
    if (found == nobody) {
      found = i;
      return true;
    }
    return found == i;
  };
  if (who.kind == WhoKind::person && !who.name.empty()) {
    if (is_latin(who.name)) {
      const auto wanted = text::fold(who.name);
      const auto last = last_name(who.name);
      for (std::size_t i = 0; i < people_.size(); ++i) {
        const auto& person = people_[i];
        if (person.name.empty() || person.office_only || !is_latin(person.name)) continue;
        const auto name = text::fold(person.name);
        const bool one_word = wanted.find(' ') == std::string::npos;
        const bool same_last = last_name(person.name) == last && (one_word || name.find(' ') == std::string::npos);
        const bool first_name = one_word && name.size() > wanted.size() && name.substr(0, wanted.size()) == wanted &&
                                name[wanted.size()] == ' ';
        const bool within = !one_word && (name.find(wanted) != std::string::npos || wanted.find(name) != std::string::npos);
        if ((same_last || first_name || within) && !consider(i)) return nobody;
      }
      if (found == nobody && wanted.size() >= 2 && wanted.size() <= 4) {  // MB: Marty Bent
        for (std::size_t i = 0; i < people_.size(); ++i) {
          if (people_[i].name.find(' ') != std::string::npos && initials(people_[i].name) == wanted && !consider(i)) return nobody;
        }
      }
      return found;
    }
    if (who.partial) {  // 朱局长, 高市総理
      for (std::size_t i = 0; i < people_.size(); ++i) {
        const auto& person = people_[i];
        if (person.name.substr(0, who.name.size()) != who.name) continue;
        if (!person.title.empty() && !who.title.empty() && !same_office(person.title, who.title, lexicon)) continue;
        if (!consider(i)) return nobody;
      }
      return found;
    }
    // A family name with one character for a given name that a known person continues is somebody else.
    return nobody;
  }
  if (who.kind == WhoKind::office && !who.title.empty()) {
    for (std::size_t i = 0; i < people_.size(); ++i) {
      if (people_[i].title.empty() || !same_office(people_[i].title, who.title, lexicon)) continue;
      if (!consider(i)) {
        // Two of one office: the one whose title is the same to the letter.
        const auto exact = std::find_if(people_.begin(), people_.end(), [&](const Person& p) { return p.title == who.title; });
        return exact == people_.end() ? nobody : static_cast<int>(exact - people_.begin());
      }
    }
  }
  return found;
}

}  // namespace shilu::read
