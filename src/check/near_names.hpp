// The names of a text, to be found by what a slip of the pen made of them.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/subject.hpp"

namespace shilu::checker {

class NearNames {
 public:
  struct Name {
    std::string printed;  ///< as a label or in the list of participants
    Range place;
    const Participant* person = nullptr;  ///< null where the label names nobody
  };

  explicit NearNames(const Subject& s);

  /// Whose name has turned into this one: another character, a homophone, a letter too few or too many, two that
  /// changed places. Null where there is nobody, or two.
  const Name* find(std::string_view name) const;

 private:
  using Map = std::unordered_map<std::string, const Name*>;
  void add(const Participant* person, std::string_view name, Range place);
  static bool same(const Name& a, const Name& b);
  static void add_key(Map& map, std::string key, const Name& name);

  std::vector<Name> names_;
  std::size_t longest_ = 0;  ///< bytes of the longest name
  Map exact_;
  Map sounds_;    ///< by the sound of a name in Han characters
  Map variants_;  ///< by a name that lacks one of its characters
};

}  // namespace shilu::checker
