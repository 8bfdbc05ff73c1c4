// The words around the rules, in each language, and what the pages of a rule have in common.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <shilu/rules.hpp>

namespace shilu::cli {

struct RuleWords {
  std::string_view severity;
  std::string_view fix;
  std::string_view off;
  std::string_view message;
  std::string_view advice;
  std::string_view why;
  std::string_view bad;
  std::string_view found;
  std::string_view good;
  std::string_view settings;
  std::string_view no_example;
  std::string_view silence;
  std::string_view everywhere;
  std::string_view one_place;
  std::string_view words_of_the_line;
  std::string_view reason;
  std::string_view colon;
};

const RuleWords& rule_words(const std::string& language);

inline const RuleText& text_of(const RuleInfo& rule, const std::string& language) {
  return language == "zh" ? rule.zh : rule.en;
}

/// The severity, or what the fix may be used for, in words of the language.
std::string severity_word(const RuleInfo& rule, const std::string& language);
std::string fix_word(const RuleInfo& rule, const std::string& language);

/// A pattern of a message as people read it: `the label '…' is probably '…'`; one for each case.
std::vector<std::string> shown_patterns(std::string_view patterns);

/// The settings that silence a rule, as YAML with comments.
std::string silencing(const RuleInfo& rule, const std::string& language);

}  // namespace shilu::cli
