// The text cut into what the rules of writing treat alike: labels, speech, prose, lines on their own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "check/signs.hpp"
#include "check/subject.hpp"

namespace shilu::checker {

enum class RegionKind : std::uint8_t {
  speech,
  label,  ///< with its bracket, number and colon
  prose,  ///< running text outside turns
  line,   ///< title, heading, roster, note
  field,
  foreign,  ///< furniture of the page, front matter: not the author's
};

struct Region {
  Range range;
  RegionKind kind = RegionKind::line;
  std::size_t owner = 0;  ///< the same for all parts of a turn, and for prose that goes on
};

class Regions {
 public:
  explicit Regions(const Subject& subject);
  const Region& operator[](std::size_t index) const { return regions_[index]; }
  /// Index of the region in which an offset stands, or else of the nearest before it.
  std::uint32_t at(std::size_t offset) const;
  /// Sets the region of each sign; the signs are in order.
  void assign(std::span<Sign> signs) const;

 private:
  std::vector<Region> regions_;  ///< in order, never empty
};

}  // namespace shilu::checker
