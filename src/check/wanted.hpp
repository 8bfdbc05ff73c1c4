// Which rules a check asks for, and how severe each is.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/check.hpp>

#include "check/findings.hpp"

namespace shilu::checker {

/// The rules that a code, a name or the beginning of a code (`SL2`, `all`) means; none where there are none.
RuleSet rules_named(std::string_view word);

RuleSet wanted_rules(const CheckOptions& options);

/// By rule. What is named whole outweighs the beginning of a code, the longer beginning the shorter.
std::array<Severity, rule_count> severities(const CheckOptions& options);

}  // namespace shilu::checker
