// Names that are a slip of the pen away from each other.
#pragma once

#include <string>
#include <string_view>
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

/// Whom an unannounced speaker's label probably means: somebody announced. Null where nobody is near enough.
const PersonView* meant_by(const Subject& s, const std::vector<PersonView>& people, const PersonView& person);

bool is_slip_of_another(const Subject& s, const std::vector<PersonView>& people, const PersonView& person);

/// Somebody else's misspelt label means this person.
bool is_meant_by_another(const Subject& s, const std::vector<PersonView>& people, const PersonView& person);

}  // namespace shilu::checker
