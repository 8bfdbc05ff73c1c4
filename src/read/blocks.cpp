// Labels of several lines: role and office above the name.
#include "read/decision.hpp"

namespace shilu::read {

/// 主持人 / office / name, or office / name：: the upper lines belong to the label.
void Decision::read_blocks() {
  for (auto& candidate : c_.candidates) {
    const auto& reading = c_.scan.readings[candidate.reading];
    const auto& who = c_.words[candidate.words].who;
    if (!reading.alone || who.kind != WhoKind::person ||
        (reading.shape != Shape::bare && reading.shape != Shape::colon))
      continue;
    std::size_t top = candidate.segment;
    bool office = false;
    for (int depth = 0; depth < 2 && top > 0; ++depth) {
      const auto above = filled_above(top);
      if (above == none || c_.lines[above].kind != LineKind::text) break;
      const auto* upper = bare_candidate(above);
      if (upper == nullptr) break;
      const auto kind = c_.words[upper->words].who.kind;
      const bool is_office = kind == WhoKind::office && c_.words[upper->words].who.name.empty() && !office;
      const bool is_role = kind == WhoKind::host || kind == WhoKind::interpreter;
      if (!is_office && !is_role) break;
      office = office || is_office;
      top = above;
      if (is_role) break;
    }
    if (top == candidate.segment) continue;
    candidate.block = static_cast<std::uint32_t>(top);
    candidate.evidence.add(Evidence::block);
  }
}

std::uint32_t Decision::filled_above(std::size_t segment) const {
  // One or two blank lines may stand between the lines of a block.
  for (std::size_t step = 1; step <= 3 && step <= segment; ++step) {
    if (!c_.scan.segments[segment - step].text.empty()) return static_cast<std::uint32_t>(segment - step);
  }
  return none;
}

const Candidate* Decision::bare_candidate(std::size_t segment) const {
  for (auto i = by_segment_[segment]; i < c_.candidates.size() && c_.candidates[i].segment == segment; ++i) {
    if (c_.scan.readings[c_.candidates[i].reading].shape == Shape::bare) return &c_.candidates[i];
  }
  return nullptr;
}

}  // namespace shilu::read
