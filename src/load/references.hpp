// Who is referred to within a document: ids must be unique, speakers must be participants.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace shilu::loading {

class References {
 public:
  struct Dangling {
    std::string message;
    std::size_t at = 0;
  };

  /// False where the id is there already.
  bool add_participant(std::string_view id) { return participants_.emplace(id).second; }
  bool add_turn(std::string_view id) { return turns_.emplace(id).second; }
  std::size_t turns() const { return turns_.size(); }

  /// Participants may come later; `where` is for the message.
  template <class Path>
  void add_speaker(std::string_view id, std::size_t at, Path where) {
    if (participants_.find(std::string(id)) != participants_.end()) return;
    const auto place = speakers_.lower_bound(id);
    if (place == speakers_.end() || place->first != id) speakers_.emplace_hint(place, id, Dangling{where(), at});
  }

  /// The first speaker that is no participant, now that the document is at its end.
  std::optional<Dangling> dangling() const;

 private:
  std::unordered_set<std::string> participants_;
  std::unordered_set<std::string> turns_;
  std::map<std::string, Dangling, std::less<>> speakers_;
};

}  // namespace shilu::loading
