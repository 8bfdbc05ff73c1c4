#include "check/slips.hpp"

#include <algorithm>

#include "text/edit_distance.hpp"
#include "text/fold.hpp"
#include "text/romanize.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

constexpr std::size_t crowd = 200;         // people among whom pairs are looked for
constexpr std::size_t shortest_latin = 6;  // letters of a name in which one may be wrong
constexpr std::size_t long_latin = 12;     // … or two
constexpr std::size_t rare = 2;            // turns up to which a label may be a slip

std::size_t different_characters(std::string_view a, std::string_view b) {
  std::size_t count = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const auto c = text::decode_at(a, i);
    const auto d = text::decode_at(b, j);
    if (c.value != d.value) ++count;
    i += c.length;
    j += d.length;
  }
  return count;
}

Slip slip_in_han(std::string_view a, std::string_view b) {
  const auto length = text::count_code_points(a);
  if (length != text::count_code_points(b)) {
    // A character that fell out, or stands twice: 欧阳明 for 欧阳明远.
    const auto longer = std::max(length, text::count_code_points(b));
    return longer >= 3 && text::edit_distance(a, b) == 1 ? Slip::near : Slip::none;
  }
  if (sound_of(a) == sound_of(b)) return Slip::sound;
  return different_characters(a, b) == 1 ? Slip::near : Slip::none;
}

/// Two letters that changed places: CARENY.
bool are_swapped(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  const auto at = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
  return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] && a.substr(at + 2) == b.substr(at + 2);
}

Slip slip_in_letters(std::string_view a, std::string_view b) {
  const auto x = text::fold(a);
  const auto y = text::fold(b);
  const auto length = std::max(text::count_code_points(x), text::count_code_points(y));
  if (length < shortest_latin || x == y) return Slip::none;
  // Speaker 9 is not Speaker 29.
  if (x.find_first_of("0123456789") != std::string::npos) return Slip::none;
  if (are_swapped(x, y)) return Slip::near;
  return text::edit_distance(x, y) <= (length >= long_latin ? 2u : 1u) ? Slip::near : Slip::none;
}

std::string_view family_of(std::string_view name) {
  return name.substr(0, name.empty() ? 0 : text::decode_at(name, 0).length);
}

}  // namespace

std::string sound_of(std::string_view name) {
  std::string out;
  for (std::size_t at = 0; at < name.size();) {
    const auto c = text::decode_at(name, at);
    out += text::romanize(c.value);
    out += ' ';
    at += c.length;
  }
  return out;
}

Slip slip_between(std::string_view a, std::string_view b) {
  const auto x = squeezed(a);
  const auto y = squeezed(b);
  if (x == y) return Slip::none;
  const bool asian = is_east_asian(x);
  if (asian != is_east_asian(y)) return Slip::none;
  return asian ? slip_in_han(x, y) : slip_in_letters(a, b);
}

namespace {

const PersonView* meant_by(const Subject& s, const std::vector<PersonView>& people, bool complete,
                           const PersonView& person) {
  if (person.announced || person.turns == 0) return nullptr;
  const auto& name = person.participant->name;
  if (!is_personal_name(s, name)) return nullptr;
  const PersonView* meant = nullptr;
  for (const auto& other : people) {
    if (!other.announced || other.participant == person.participant) continue;
    const auto& announced = other.participant->name;
    const auto slip = slip_between(name, announced);
    if (slip == Slip::none) continue;
    // Whoever is announced and never heard is the likely one. Somebody who is heard, too, may be a brother: then only
    // a name of the same sound tells, or a long one where brothers would be announced as well.
    const bool silent = other.turns == 0;
    const bool alone = complete && text::count_code_points(squeezed(announced)) >= 3;
    if (!silent && (person.turns > rare || (slip != Slip::sound && !alone))) continue;
    // Of two characters one is half the name: the family must be the same.
    if (slip == Slip::near && is_east_asian(squeezed(name)) && text::count_code_points(squeezed(announced)) < 3 &&
        family_of(name) != family_of(announced))
      continue;
    if (meant != nullptr) return nullptr;
    meant = &other;
  }
  return meant;
}

}  // namespace

Meant::Meant(const Subject& s, const std::vector<PersonView>& people) {
  if (people.size() > crowd) return;
  const bool complete = how_announced(people) != Announced::few;
  for (const auto& person : people) {
    const auto* meant = meant_by(s, people, complete, person);
    if (meant == nullptr) continue;
    meant_.emplace(&person, meant);
    targets_.insert(meant);
  }
}

const PersonView* Meant::by(const PersonView& person) const {
  const auto found = meant_.find(&person);
  return found == meant_.end() ? nullptr : found->second;
}

bool Meant::is_meant(const PersonView& person) const { return targets_.count(&person) != 0; }

}  // namespace shilu::checker
