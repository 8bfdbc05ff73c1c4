#include "cli/rule_request.hpp"

#include <string>
#include <vector>

#include "cli/help.hpp"
#include "cli/message_language.hpp"
#include "cli/one_of.hpp"
#include "cli/usage_error.hpp"
#include "text/suggest.hpp"

namespace shilu::cli {
namespace {

const RuleInfo& rule_named(const std::string& word) {
  if (const auto* rule = find_rule(word)) return *rule;
  std::vector<std::string> known;
  for (const auto& rule : rules()) {
    known.emplace_back(rule.code);
    known.emplace_back(rule.name);
  }
  throw UsageError("no rule '" + word + "'" + text::did_you_mean(word, known), "'shilu rule' lists the rules.\n");
}

}  // namespace

RuleRequest resolve_rule(const Arguments& arguments) {
  if (arguments.operands.size() > 1) {
    throw UsageError("rule takes one code or name, and got " + std::to_string(arguments.operands.size()),
                     usage("rule"));
  }
  RuleRequest request;
  if (!arguments.operands.empty()) request.rule = &rule_named(arguments.operands.front());
  request.format =
      one_of<RuleFormat>("--format", arguments.format.value_or("text"),
                         {{"text", RuleFormat::text}, {"markdown", RuleFormat::markdown}, {"json", RuleFormat::json}});
  request.language = message_language();
  if (arguments.messages) request.language = language_named(*arguments.messages);
  return request;
}

}  // namespace shilu::cli
