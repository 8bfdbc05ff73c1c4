// The rules described: for a terminal, as Markdown, as JSON. `language` is en or zh.
#pragma once

#include <cstddef>
#include <string>

#include <shilu/rules.hpp>

namespace shilu::cli {

/// One line for each rule.
std::string rule_list(const std::string& language);

/// All about one rule, for a terminal of so many columns.
std::string rule_text(const RuleInfo& rule, const std::string& language, std::size_t columns);

/// One section of the page of all rules.
std::string rule_markdown(const RuleInfo& rule, const std::string& language);
/// The page: docs/diagnostics.md.
std::string rules_markdown(const std::string& language);

/// One object; what is found in the example is told in `language`, everything else in both.
std::string rule_json(const RuleInfo& rule, const std::string& language);
/// A list of them.
std::string rules_json(const std::string& language);

}  // namespace shilu::cli
