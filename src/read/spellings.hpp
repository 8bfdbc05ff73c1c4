// How often each label was accepted, and where first: what a rare label is held against.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "read/case.hpp"

namespace shilu::read {

/// Up to this many turns a label may be a slip of the pen.
inline constexpr std::uint32_t rare_label = 2;

struct Spelling {
  std::uint32_t words = 0;
  std::uint32_t turns = 0;
  std::uint32_t segment = 0;  ///< of the first label
  std::string label;          ///< as first printed
};

/// The accepted labels, keyed by their index into `Case::words`.
std::map<std::uint32_t, Spelling> spellings(const Case& c);

/// A warning at a label's first place.
void warn(Case& c, const Spelling& spelling, std::string code, std::string message, std::vector<std::string> arguments);

}  // namespace shilu::read
