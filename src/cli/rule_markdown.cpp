// The rules as Markdown: the page docs/diagnostics.md.
#include <fmt/format.h>

#include <shilu/report.hpp>

#include "cli/rule_example.hpp"
#include "cli/rule_pages.hpp"
#include "cli/rule_words.hpp"
#include "text/unicode.hpp"

namespace shilu::cli {
namespace {

constexpr std::string_view introduction_en = R"(# Diagnostics

What `shilu check` finds, rule by rule. `shilu rule SL203` prints the same for one rule, `shilu rule --lang zh` in Chinese.
This page is made from `src/check/rules.yaml` by `./dev docs`.

A code and a name, once published, never mean anything else. SL0: the text as such. SL1: the record as a whole. SL2: the cast.
SL3: turns and labels. SL4: questions and answers. SL6: writing. SL9: the settings.

**Severity.** An error is wrong, or makes the record unusable. A warning is probably wrong. A note is something to look at.
`severity` in the [settings](settings.md) gives a rule another one.

**Fix.** `safe`: cannot change who said what; `shilu check --fix` applies it. `unsafe`: is likely what was meant, and somebody
should look at it; `--unsafe-fixes` applies it as well.

**Silence.** `ignore: [SL203]` in the settings takes a rule away, `suppress` one finding of it:

```yaml
suppress:
  - rule: misspelt-label
    text: words of the line
    reason: why it is meant to be so
```

In the examples, `\u200b`, `\x20` and the like stand for characters that nobody would see, and `…` in a message for what it is
about. All people, places and outlets are invented.
)";

constexpr std::string_view introduction_zh = R"(# 检查规则

`shilu check` 检查的全部问题，逐条说明。`shilu rule SL203` 显示其中一条，`shilu rule --lang en` 显示英文。

编号和名称一经发布，含义不再改变。SL0：文本本身；SL1：实录整体；SL2：人员；SL3：发言与标签；SL4：问与答；SL6：书写；SL9：配置。

**级别。** 错误：确有错误，或使实录无法使用。警告：很可能有错。提示：值得看一看。配置中的 `severity` 可以改变某条规则的级别。

**修复。** 可自动：不会改变“谁说了什么”，用 `shilu check --fix` 修复。需复核：很可能符合原意，但应有人看过；另加 `--unsafe-fixes` 修复。

**豁免。** 在配置中写 `ignore: [SL203]` 不再检查某条规则，写 `suppress` 豁免其中一处：

```yaml
suppress:
  - rule: misspelt-label
    text: 该行中的文字
    reason: 保留的理由
```

例文中的 `\u200b`、`\x20` 等表示看不见的字符，说明中的 `…` 表示所指的内容。人物、地点、媒体均为虚构。
)";

/// A line of words, and below it the lines as they are.
std::string block(std::string_view title, std::string_view colon, std::string_view kind,
                  const std::vector<std::string>& lines) {
  std::string out = fmt::format("\n{}{}\n\n```{}\n", title, text::trim_end(colon), kind);
  for (const auto& line : lines) out += line + '\n';
  return out + "```\n";
}

/// The messages, in both languages.
std::string messages(const RuleInfo& rule, const std::string& language) {
  const auto first = shown_patterns(text_of(rule, language).message);
  const auto second = shown_patterns(text_of(rule, language == "zh" ? "en" : "zh").message);
  std::string out;
  for (std::size_t i = 0; i < first.size(); ++i)
    out += fmt::format("- {}\\\n  {}\n", first[i], i < second.size() ? second[i] : "");
  return out;
}

std::string table(const std::string& language) {
  const auto& words = rule_words(language);
  const bool chinese = language == "zh";
  std::string out = fmt::format("\n| | {} | {} | {} | |\n|---|---|---|---|---|\n", chinese ? "名称" : "Name",
                                words.severity, words.fix);
  for (const auto& rule : rules()) {
    const auto url = rule_url(rule.code, rule.name);
    out += fmt::format("| [{}]({}) | {} | {} | {} | {} |\n", rule.code, url.substr(url.find('#')), rule.name,
                       severity_word(rule, language), rule.fix == FixKind::none ? "" : fix_word(rule, language),
                       text_of(rule, language).title);
  }
  return out;
}

}  // namespace

std::string rule_markdown(const RuleInfo& rule, const std::string& language) {
  const auto& words = rule_words(language);
  const auto& text = text_of(rule, language);
  std::string out = fmt::format("## {} {}\n\n**{}** · {}\n\n", rule.code, rule.name, text.title,
                                text_of(rule, language == "zh" ? "en" : "zh").title);
  const std::string_view stop = language == "zh" ? "。" : ". ";
  out += fmt::format("{}{}{}{}{}{}{}{}", words.severity, words.colon, severity_word(rule, language), stop, words.fix,
                     words.colon, fix_word(rule, language), stop);
  if (!rule.on) out += fmt::format("{}{}", words.off, stop);
  if (out.ends_with(' ')) out.pop_back();
  out += "\n\n" + messages(rule, language) + "\n" + std::string(text.why) + "\n";
  if (rule.bad.empty()) return out + "\n" + std::string(text.note) + "\n";
  out += block(words.bad, words.colon, "text", shown_lines(rule.bad));
  std::vector<std::string> found;
  for (const auto& each : found_in_example(rule, language)) found.push_back(shown(each));
  out += block(words.found, words.colon, "text", found);
  out += block(words.good, words.colon, "text", shown_lines(rule.good));
  if (!rule.settings.empty()) out += block(words.settings, words.colon, "yaml", lines_of(rule.settings));
  return out;
}

std::string rules_markdown(const std::string& language) {
  std::string out(language == "zh" ? introduction_zh : introduction_en);
  out += table(language);
  for (const auto& rule : rules()) out += "\n" + rule_markdown(rule, language);
  return out;
}

}  // namespace shilu::cli
