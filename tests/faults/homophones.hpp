// Characters that an input method offers for the same sound, and characters of other sounds.
#pragma once

#include <string>
#include <string_view>

#include "faults/fault.hpp"

namespace shilu::faults {

/// Another character of the same sound, out of those of all samples; empty where there is none.
std::string homophone(std::string_view character, Random& random);

/// Any character of another sound.
std::string other_character(std::string_view character, Random& random);

}  // namespace shilu::faults
