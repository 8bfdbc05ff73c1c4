// Finding a rule by its code or name.
#include <shilu/rules.hpp>

#include <algorithm>

#include "text/fold.hpp"

namespace shilu {

const RuleInfo* find_rule(std::string_view code_or_name) {
  const auto wanted = text::fold(code_or_name);
  const auto& all = rules();
  const auto found = std::find_if(all.begin(), all.end(), [&](const RuleInfo& rule) {
    return rule.name == wanted || text::fold(rule.code) == wanted;
  });
  return found == all.end() ? nullptr : &*found;
}

const char* to_string(FixKind kind) {
  switch (kind) {
    case FixKind::safe: return "safe";
    case FixKind::unsafe: return "unsafe";
    case FixKind::none: break;
  }
  return "none";
}

}  // namespace shilu
