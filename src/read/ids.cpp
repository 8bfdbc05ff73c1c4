// Ids of participants: what other data refer to, so they depend on the name alone.
#include <string>
#include <unordered_map>
#include <vector>

#include "read/build.hpp"
#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/romanize.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

/// 缪小娟 → miao-xiaojuan; a family name that is read in a way of its own (仇 → qiu) is in the lexicon.
std::string name_id(const std::string& name, const lexicon::Lexicon& lexicon) {
  if (!name.empty() && text::is_han(text::decode_at(name, 0).value) && name.find("·") == std::string::npos) {
    const auto length = surname_length(name, lexicon);
    if (length != 0 && length < name.size()) {
      const auto surname = name.substr(0, length);
      const auto reading = lexicon.value(surname, lexicon::Category::surname_reading);
      const auto head = reading.empty() ? text::slug(surname) : std::string(reading);
      const auto tail = text::slug(std::string_view(name).substr(length));
      if (!head.empty() && !tail.empty()) return head + "-" + tail;
    }
  }
  return text::slug(name);
}

}  // namespace

std::vector<std::string> participant_ids(const std::vector<const Person*>& people, const lexicon::Lexicon& lexicon) {
  std::vector<std::string> ids;
  std::unordered_map<std::string, int> used;
  for (const auto* person : people) {
    auto id = name_id(person->name, lexicon);
    if (id.empty()) id = text::slug(person->outlet);
    if (id.empty()) id = to_string(person->role);
    // The second of a name gets -2; a real name that ends so does not collide.
    auto unique = id;
    for (int& count = used[id]; ++count > 1;) {
      unique = id + "-" + std::to_string(count);
      if (used.find(unique) == used.end()) {
        used[unique] = 1;
        break;
      }
    }
    ids.push_back(unique);
  }
  return ids;
}

}  // namespace shilu::read
