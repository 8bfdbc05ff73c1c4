// Ranges of a text in every unit that a report may ask for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include <shilu/finding.hpp>

#include "check/subject.hpp"

namespace shilu::checker {

/// Remembers how many characters stand in long lines, so that thousands of findings in one cost no more than one.
class Places {
 public:
  explicit Places(const text::Source& source) : source_(source) {}

  Place of(Range range);
  /// Index of the line in which an offset stands.
  std::size_t line_at(std::size_t offset) const;

 private:
  std::size_t column(std::size_t line, std::size_t offset);

  const text::Source& source_;
  /// For each long line the characters before every stretch of it.
  std::unordered_map<std::size_t, std::vector<std::size_t>> counts_;
};

}  // namespace shilu::checker
