// The examples of the catalogue of rules, checked with the settings that they need.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/check.hpp>
#include <shilu/rules.hpp>
#include <shilu/settings.hpp>
#include <shilu/suppression_use.hpp>

namespace shilu::checker::testing {

inline CheckOptions options_of(const RuleInfo& rule, const std::string& messages = "en") {
  CheckOptions base;
  base.messages = messages;
  if (rule.settings.empty()) return base;
  return options_for(read_settings(rule.settings, ".shilu.yaml"), "example.txt", {}, base);
}

/// What is found in an example, and in the settings once it was checked.
inline std::vector<Finding> findings_in(std::string_view text, const CheckOptions& options) {
  const auto checked = check(text, options);
  auto findings = checked.findings;
  SuppressionUse use;
  use.add(options, checked);
  for (const auto& settings : use.unused({"."}, options))
    findings.insert(findings.end(), settings.findings.begin(), settings.findings.end());
  return findings;
}

inline bool has(const std::vector<Finding>& findings, std::string_view code) {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.code == code; });
}

/// One line for each finding.
inline std::string shown(const std::vector<Finding>& findings) {
  std::string out;
  for (const auto& each : findings)
    out += each.code + ' ' + each.name + ' ' + std::to_string(each.place.line) + ':' +
           std::to_string(each.place.column) + ' ' + each.message + '\n';
  return out.empty() ? "nothing found\n" : out;
}

}  // namespace shilu::checker::testing
