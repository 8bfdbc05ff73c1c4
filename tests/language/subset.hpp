// Partial YAML: is every member of one document found so in another?
#pragma once

#include <yaml-cpp/yaml.h>

#include <cstddef>
#include <string>

namespace shilu::language {

inline bool is_found(const YAML::Node& expected, const YAML::Node& actual);

/// Items of a list are found in their order, others may stand between them; `[]` is found in an empty list alone.
inline bool items_found(const YAML::Node& expected, const YAML::Node& actual) {
  if (expected.size() == 0) return actual.size() == 0;
  std::size_t next = 0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    while (next < actual.size() && !is_found(expected[i], actual[next])) ++next;
    if (next++ >= actual.size()) return false;
  }
  return true;
}

/// Null is found where the member is absent.
inline bool is_found(const YAML::Node& expected, const YAML::Node& actual) {
  if (expected.IsNull()) return !actual.IsDefined();
  if (!actual.IsDefined() || expected.Type() != actual.Type()) return false;
  if (expected.IsScalar()) return expected.Scalar() == actual.Scalar();
  if (expected.IsSequence()) return items_found(expected, actual);
  for (const auto& member : expected) {
    const YAML::Node found = actual[member.first.Scalar()];
    if (!is_found(member.second, found)) return false;
  }
  return true;
}

/// The members at the top that are not found, `-`, each with what stands there instead, `+`; empty where all are.
inline std::string not_found(const YAML::Node& expected, const YAML::Node& actual) {
  std::string out;
  for (const auto& member : expected) {
    const std::string name = member.first.Scalar();
    const YAML::Node found = actual[name];
    if (is_found(member.second, found)) continue;
    out += "- " + name + ": " + YAML::Dump(member.second) + '\n';
    out += "+ " + name + ": " + (found.IsDefined() ? YAML::Dump(found) : "(absent)") + '\n';
  }
  return out;
}

}  // namespace shilu::language
