// People by the last word of their names.
#include "read/name.hpp"
#include "read/reported.hpp"

namespace shilu::read {

void LastNames::update(const People& people) {
  for (; known_ < people.size(); ++known_) {
    const auto [entry, is_new] = people_.try_emplace(last_name(people[known_].name), known_);
    if (!is_new && people[entry->second == People::nobody ? known_ : entry->second].name != people[known_].name)
      entry->second = People::nobody;
  }
}

int LastNames::find(std::string_view name) const {
  const auto found = people_.find(last_name(name));
  return found == people_.end() ? People::nobody : found->second;
}

}  // namespace shilu::read
