#include "load/references.hpp"

#include <algorithm>
#include <vector>

#include "load/words.hpp"

namespace shilu::loading {

std::optional<References::Dangling> References::dangling() const {
  const std::string* id = nullptr;
  const Dangling* first = nullptr;
  for (const auto& [speaker, place] : speakers_) {
    const bool earlier = first == nullptr || place.at < first->at;
    if (!earlier || participants_.find(speaker) != participants_.end()) continue;
    id = &speaker;
    first = &place;
  }
  if (first == nullptr) return std::nullopt;

  std::vector<std::string_view> ids(participants_.begin(), participants_.end());
  std::sort(ids.begin(), ids.end());  // the same guess on every machine
  return Dangling{first->message + ": " + quoted(*id) +
                      " is the id of no participant; add the participant or take "
                      "the speaker away" +
                      guess(*id, ids),
                  first->at};
}

}  // namespace shilu::loading
