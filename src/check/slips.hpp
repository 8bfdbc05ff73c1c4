// Names that are a slip of the pen away from each other.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "check/people.hpp"
#include "check/subject.hpp"

namespace shilu::checker {

enum class Slip : unsigned char {
  none,
  near,   ///< one character or letter apart
  sound,  ///< other characters of the same sound
};

/// How a name in Han characters is read aloud, without tones: `wei nan xi `.
std::string sound_of(std::string_view name);

/// How two names differ; none where they are equal or clearly two.
Slip slip_between(std::string_view a, std::string_view b);

/// Whose labels are slips for whom, found out once for all people of a text.
class Meant {
 public:
  Meant(const Subject& s, const std::vector<PersonView>& people);

  /// Whom an unannounced speaker's label probably means: somebody announced. Null where nobody is near enough.
  const PersonView* by(const PersonView& person) const;
  /// Somebody else's misspelt label means this person.
  bool is_meant(const PersonView& person) const;

 private:
  std::unordered_map<const PersonView*, const PersonView*> meant_;
  std::unordered_set<const PersonView*> targets_;
};

}  // namespace shilu::checker
