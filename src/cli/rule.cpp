#include "cli/rule.hpp"

#include <unistd.h>

#include <algorithm>

#include "cli/rule_pages.hpp"
#include "cli/terminal.hpp"
#include "cli/write_all.hpp"

namespace shilu::cli {
namespace {

constexpr std::size_t widest = 100;  // longer lines are hard to read

std::string answer(const RuleRequest& request) {
  const auto* rule = request.rule;
  const auto& language = request.language;
  switch (request.format) {
    case RuleFormat::markdown: return rule != nullptr ? rule_markdown(*rule, language) : rules_markdown(language);
    case RuleFormat::json: return rule != nullptr ? rule_json(*rule, language) : rules_json(language);
    case RuleFormat::text: break;
  }
  if (rule == nullptr) return rule_list(language);
  return rule_text(*rule, language, std::min(columns(STDOUT_FILENO, widest), widest));
}

}  // namespace

ExitCode rule(const RuleRequest& request) {
  write_all(STDOUT_FILENO, answer(request), "standard output");
  return ExitCode::done;
}

}  // namespace shilu::cli
