// The rules of `check`: their codes, names, and what is to be said about them.
#pragma once

#include <string_view>
#include <vector>

#include <shilu/api.hpp>
#include <shilu/diagnostic.hpp>

namespace shilu {

/// What a rule says in one language. `message`, `advice`, `related` and `fix` are patterns of fmt with positional
/// arguments: `the label {0} …`.
struct RuleText {
  std::string_view title;      ///< one line, no full stop: what the rule is about
  std::string_view message;    ///< what is there
  std::string_view advice;     ///< what to do
  std::string_view related;    ///< about the related place; empty where there is none
  std::string_view fix;        ///< what the fix does; empty where there is none
  std::string_view why;        ///< why it matters; paragraphs are separated by a blank line
  std::string_view note = {};  ///< where no example can be shown: when the rule fires
};

enum class FixKind { none, safe, unsafe };

/// One rule. A code or name, once published, never means anything else.
struct RuleInfo {
  std::string_view code;  ///< `SL201`
  std::string_view name;  ///< `unknown-speaker`
  Severity severity = Severity::warning;
  FixKind fix = FixKind::none;
  bool on = true;  ///< false: only where it is selected, or where the settings ask for it
  RuleText en;
  RuleText zh;
  std::string_view bad;       ///< bytes of a text in which the rule fires; empty where none can be shown
  std::string_view good;      ///< the same text, mended
  std::string_view settings;  ///< the YAML of the settings that the examples need; empty: none
};

/// All rules, in order of their codes. The views live for ever.
SHILU_API const std::vector<RuleInfo>& rules();

/// By code (`SL201`, case does not count) or name; null where there is none.
SHILU_API const RuleInfo* find_rule(std::string_view code_or_name);

SHILU_API const char* to_string(FixKind kind);

}  // namespace shilu
