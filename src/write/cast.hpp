// The participants as XML refers to them.
#pragma once

#include <shilu/transcript.hpp>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "write/identifiers.hpp"

namespace shilu::write {

struct Person {
  const Participant* participant = nullptr;
  std::string id;  ///< a name of XML, unique in the document
};

/// Each participant once, in order. Views into the transcript, which must outlive it.
class Cast {
 public:
  explicit Cast(const Transcript& transcript) {
    people_.reserve(transcript.participants.size());
    for (const Participant& each : transcript.participants) {
      if (!by_id_.emplace(each.id, people_.size()).second) continue;
      people_.push_back({&each, person_id(each.id)});
    }
  }
  /// Null where nobody has this id.
  const Person* find(std::string_view id) const {
    const auto found = id.empty() ? by_id_.end() : by_id_.find(id);
    return found == by_id_.end() ? nullptr : &people_[found->second];
  }
  const std::vector<Person>& people() const { return people_; }

 private:
  std::vector<Person> people_;
  std::unordered_map<std::string_view, std::size_t> by_id_;
};

}  // namespace shilu::write
