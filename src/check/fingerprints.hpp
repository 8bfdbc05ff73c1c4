// Numbers by which a finding is known again in a text that has changed elsewhere.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "check/findings.hpp"
#include "check/subject.hpp"

namespace shilu::checker {

/// Made of the rule, the words of the line, and what the finding is about; a number more where all that is the same.
class Fingerprints {
 public:
  explicit Fingerprints(const Subject& subject) : subject_(subject) {}

  /// Sixteen hexadecimal digits, never twice.
  std::string of(const Found& found);

 private:
  std::uint64_t line_hash(std::size_t line);

  const Subject& subject_;
  std::unordered_map<std::size_t, std::uint64_t> lines_;
  std::unordered_map<std::uint64_t, std::uint64_t> times_;
  std::unordered_set<std::uint64_t> given_;
};

}  // namespace shilu::checker
