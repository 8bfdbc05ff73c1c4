#include "check/wanted.hpp"

#include <algorithm>

#include <shilu/rules.hpp>

#include "text/fold.hpp"
#include "text/suggest.hpp"

namespace shilu::checker {

namespace {

/// Words that are no rule, and beginnings that no code has, with what they may have meant.
std::string problem_in(std::string_view where, const std::vector<std::string>& words) {
  for (const auto& word : words) {
    if (rules_named(word).any()) continue;
    std::vector<std::string> known;
    for (const auto& rule : rules()) {
      known.emplace_back(rule.code);
      known.emplace_back(rule.name);
    }
    return std::string(where) + ": no rule '" + word + "'" + text::did_you_mean(word, known);
  }
  return {};
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const auto& word : words) all += (all.empty() ? "" : ", ") + word;
  return all;
}

const std::vector<std::string>& styles(std::string_view key) {
  static const std::vector<std::string> colons{"full", "half"};
  static const std::vector<std::string> labels{"plain", "bracket", "bold"};
  static const std::vector<std::string> numberings{"han", "arabic"};
  return key == "colon" ? colons : key == "label" ? labels : numberings;
}

std::string problem_in_style(const HouseStyle& style) {
  for (const auto& [key, value] : {std::pair<std::string_view, std::string_view>{"colon", style.colon},
                                   {"label", style.label},
                                   {"numbering", style.numbering}}) {
    const auto& known = styles(key);
    if (value.empty() || std::find(known.begin(), known.end(), value) != known.end()) continue;
    return "style." + std::string(key) + ": '" + std::string(value) + "' is none of " + joined(known) +
           text::did_you_mean(value, known);
  }
  return {};
}

/// A word in small Latin letters is one of the requirements; anything else is the key of a field, as texts print it.
std::string problem_in_requirements(const std::vector<std::string>& words) {
  static const std::vector<std::string> known{"title", "date", "time",    "place",   "topic",
                                              "cast",  "host", "opening", "closing", "end"};
  for (const auto& word : words) {
    const bool small = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!small || std::find(known.begin(), known.end(), word) != known.end()) continue;
    return "require: '" + word + "' is none of " + joined(known) + text::did_you_mean(word, known);
  }
  return {};
}

}  // namespace

RuleSet rules_named(std::string_view word) {
  RuleSet set;
  if (word == "all") return set.set();
  const auto folded = text::fold(word);
  const bool beginning = folded.size() > 2 && folded.starts_with("sl");
  for (std::size_t i = 0; i < rules().size(); ++i) {
    const auto& rule = rules()[i];
    if (rule.name == folded || (beginning && text::fold(rule.code).starts_with(folded))) set.set(i);
  }
  return set;
}

RuleSet wanted_rules(const CheckOptions& options) {
  RuleSet wanted;
  if (options.select.empty()) {
    for (std::size_t i = 0; i < rules().size(); ++i) wanted.set(i, rules()[i].on);
  }
  for (const auto& word : options.select) wanted |= rules_named(word);
  const auto require = [&](const char* what, Rule rule) {
    const auto& all = options.require;
    if (std::find(all.begin(), all.end(), what) != all.end()) wanted.set(static_cast<std::size_t>(rule));
  };
  require("opening", Rule::opening_missing);
  require("closing", Rule::closing_missing);
  require("title", Rule::title_missing);
  for (const auto& word : options.ignore) wanted &= ~rules_named(word);
  return wanted;
}

std::array<Severity, rule_count> severities(const CheckOptions& options) {
  std::array<Severity, rule_count> result{};
  for (std::size_t i = 0; i < rule_count; ++i) result[i] = rules()[i].severity;
  std::vector<std::pair<std::string, Severity>> words(options.severity.begin(), options.severity.end());
  const auto weight = [](const std::string& word) {
    if (word == "all") return std::size_t{0};
    return find_rule(word) != nullptr ? std::size_t{100} : word.size();
  };
  std::stable_sort(words.begin(), words.end(),
                   [&](const auto& a, const auto& b) { return weight(a.first) < weight(b.first); });
  for (const auto& [word, severity] : words) {
    const auto set = rules_named(word);
    for (std::size_t i = 0; i < rule_count; ++i) {
      if (set[i]) result[i] = severity;
    }
  }
  return result;
}

}  // namespace shilu::checker

namespace shilu {

std::string problem(const CheckOptions& options) {
  using checker::problem_in;
  if (auto found = problem_in("select", options.select); !found.empty()) return found;
  if (auto found = problem_in("ignore", options.ignore); !found.empty()) return found;
  std::vector<std::string> words;
  for (const auto& [word, severity] : options.severity) words.push_back(word);
  if (auto found = problem_in("severity", words); !found.empty()) return found;
  for (const auto& suppression : options.suppressions) {
    if (auto found = problem_in(suppression.origin, suppression.rules); !found.empty()) return found;
  }
  if (options.messages != "en" && options.messages != "zh")
    return "messages are in en or zh, not '" + options.messages + "'";
  if (auto found = checker::problem_in_requirements(options.require); !found.empty()) return found;
  return checker::problem_in_style(options.style);
}

}  // namespace shilu
