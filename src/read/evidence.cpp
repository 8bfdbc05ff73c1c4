#include "read/evidence.hpp"

namespace shilu::read {

std::vector<std::string> EvidenceSet::describe() const {
  std::vector<std::string> out;
  for (const auto& rule : rules) {
    if (!has(rule.evidence)) continue;
    out.push_back(std::string(rule.name) + (rule.weight < 0 ? " " : " +") + std::to_string(rule.weight));
  }
  return out;
}

}  // namespace shilu::read
