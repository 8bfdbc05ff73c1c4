// The rules as SARIF describes them.
#pragma once

#include <string>
#include <string_view>

#include <shilu/rules.hpp>

#include "report/json_stream.hpp"
#include "report/words.hpp"

namespace shilu::report {

/// `misspelt-label` → `MisspeltLabel`.
std::string pascal_case(std::string_view name);

/// A reportingDescriptor. It has no helpUri: that must be an absolute address, and the rules have none.
void write_rule(JsonStream<PrettyWriter>& json, const RuleInfo& rule, const RuleText& text, const Words& words);

}  // namespace shilu::report
