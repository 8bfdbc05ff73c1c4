// The people, offices and outlets that an Akoma Ntoso document refers to, each with its eId.
#pragma once

#include <shilu/transcript.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "write/cast.hpp"

namespace shilu::write {

/// Distinct words in order, each with an id: title_1, title_2, …
class NumberedWords {
 public:
  explicit NumberedWords(std::string_view stem) : stem_(stem) {}

  void add(std::string_view word) {
    if (!word.empty() && numbers_.emplace(word, words_.size() + 1).second) words_.push_back(word);
  }
  std::string id(std::size_t number) const { return std::string(stem_) + std::to_string(number); }
  /// `#title_1`; empty where the word was not added.
  std::string reference(std::string_view word) const {
    const auto found = numbers_.find(word);
    return found == numbers_.end() ? "" : "#" + id(found->second);
  }
  const std::vector<std::string_view>& words() const { return words_; }

 private:
  std::string_view stem_;
  std::unordered_map<std::string_view, std::size_t> numbers_;
  std::vector<std::string_view> words_;
};

/// Views into the transcript, which must outlive it.
struct AknReferences {
  explicit AknReferences(const Transcript& transcript) : cast(transcript) {
    for (const Person& person : cast.people()) {
      titles.add(person.participant->title);
      outlets.add(person.participant->outlet);
    }
  }
  Cast cast;
  NumberedWords titles{"title_"};
  NumberedWords outlets{"outlet_"};
};

/// eId of the agent that has marked the text up.
inline constexpr std::string_view akn_software = "software_shilu";

/// eId of one of our own roles: role_host.
inline std::string akn_role(Role role) { return std::string("role_") + to_string(role); }

}  // namespace shilu::write
