#include "cli/rule_words.hpp"

#include <fmt/format.h>

#include "cli/rule_example.hpp"
#include "text/width.hpp"

namespace shilu::cli {
namespace {

constexpr RuleWords en{"Severity",
                       "Fix",
                       "Off unless the settings or --select ask for it",
                       "Message",
                       "What to do",
                       "Why",
                       "Bad",
                       "Reported",
                       "Good",
                       "With these settings",
                       "Example",
                       "To silence it, in .shilu.yaml",
                       "everywhere",
                       "in one place",
                       "words of the line",
                       "why it is meant to be so",
                       ": "};
constexpr RuleWords zh{"级别",       "修复",       "默认不检查，需在配置中要求或用 --select 选定",
                       "说明",       "处理办法",   "理由",
                       "错例",       "报告",       "正例",
                       "所用配置",   "举例",       "如需豁免，写入 .shilu.yaml",
                       "全部豁免",   "只豁免一处", "该行中的文字",
                       "保留的理由", "："};

std::string comment(std::string line, std::string_view words) {
  return text::fit(line, 34) + "# " + std::string(words) + '\n';
}

}  // namespace

const RuleWords& rule_words(const std::string& language) { return language == "zh" ? zh : en; }

std::string severity_word(const RuleInfo& rule, const std::string& language) {
  if (language != "zh") return to_string(rule.severity);
  switch (rule.severity) {
    case Severity::error: return "错误";
    case Severity::warning: return "警告";
    case Severity::note: break;
  }
  return "提示";
}

std::string fix_word(const RuleInfo& rule, const std::string& language) {
  if (language != "zh") return to_string(rule.fix);
  switch (rule.fix) {
    case FixKind::safe: return "可自动";
    case FixKind::unsafe: return "需复核";
    case FixKind::none: break;
  }
  return "无";
}

std::vector<std::string> shown_patterns(std::string_view patterns) {
  std::vector<std::string> all;
  for (std::string pattern : lines_of(patterns)) {
    for (auto at = pattern.find('{'); at != std::string::npos; at = pattern.find('{', at + 1)) {
      if (at + 2 < pattern.size() && pattern[at + 2] == '}') pattern.replace(at, 3, "…");
    }
    all.push_back(std::move(pattern));
  }
  return all;
}

std::string silencing(const RuleInfo& rule, const std::string& language) {
  const auto& words = rule_words(language);
  auto out = comment(fmt::format("ignore: [{}]", rule.name), words.everywhere);
  // What is said of the settings themselves, they cannot silence by a place.
  if (rule.code.starts_with("SL9")) return out;
  const auto found = found_in_example(rule, language);
  const bool placed = !found.empty() && found.front().line != 0;
  out += comment("suppress:", words.one_place);
  out += fmt::format("  - rule: {}\n", rule.name);
  out += placed ? fmt::format("    text: {}\n", words.words_of_the_line) : fmt::format("    paths: [2023/08-28.txt]\n");
  return out + fmt::format("    reason: {}\n", words.reason);
}

}  // namespace shilu::cli
