// The rules for a terminal.
#include <fmt/format.h>

#include <algorithm>

#include "cli/rule_example.hpp"
#include "cli/rule_pages.hpp"
#include "cli/rule_words.hpp"
#include "cli/wrap.hpp"
#include "text/width.hpp"

namespace shilu::cli {
namespace {

class TextPage {
 public:
  TextPage(const RuleInfo& rule, const std::string& language, std::size_t columns)
      : rule_(rule), language_(language), words_(rule_words(language)), columns_(columns) {}

  std::string write() {
    const auto& text = text_of(rule_, language_);
    out_ = fmt::format("{} {}\n{}\n\n", rule_.code, rule_.name, text.title);
    out_ += fmt::format("{}{}{}   {}{}{}\n", words_.severity, words_.colon, severity_word(rule_, language_), words_.fix,
                        words_.colon, fix_word(rule_, language_));
    if (!rule_.on) out_ += fmt::format("{}\n", words_.off);
    paragraphs(words_.message, shown_patterns(text.message));
    paragraphs(words_.advice, shown_patterns(text.advice));
    paragraphs(words_.why, lines_of(text.why));
    if (rule_.bad.empty()) {
      paragraphs(words_.no_example, {std::string(text.note)});
    } else {
      example();
    }
    verbatim(words_.silence, lines_of(silencing(rule_, language_)));
    return std::move(out_);
  }

 private:
  void heading(std::string_view words) { out_ += fmt::format("\n{}\n", words); }

  void paragraphs(std::string_view name, const std::vector<std::string>& lines) {
    heading(name);
    for (const auto& line : lines) out_ += line.empty() ? "\n" : wrapped(line, columns_, 2);
  }

  void verbatim(std::string_view name, const std::vector<std::string>& lines) {
    heading(name);
    for (const auto& line : lines) out_ += fmt::format("  {}\n", line);
  }

  void example() {
    verbatim(words_.bad, shown_lines(rule_.bad));
    std::vector<std::string> found;
    for (const auto& each : found_in_example(rule_, language_)) found.push_back(shown(each));
    verbatim(words_.found, found);
    verbatim(words_.good, shown_lines(rule_.good));
    if (!rule_.settings.empty()) verbatim(words_.settings, lines_of(rule_.settings));
  }

  const RuleInfo& rule_;
  const std::string& language_;
  const RuleWords& words_;
  std::size_t columns_;
  std::string out_;
};

}  // namespace

std::string rule_list(const std::string& language) {
  const auto& words = rule_words(language);
  const auto fix = [&](const RuleInfo& rule) {
    if (rule.fix == FixKind::none) return std::string();
    return fmt::format("{}{}{}", language == "zh" ? words.fix : "fix", words.colon, fix_word(rule, language));
  };
  std::size_t names = 0;
  std::size_t severities = 0;
  std::size_t fixes = 0;
  for (const auto& rule : rules()) {
    names = std::max(names, rule.name.size());
    severities = std::max(severities, text::display_width(severity_word(rule, language)));
    fixes = std::max(fixes, text::display_width(fix(rule)));
  }
  std::string out;
  for (const auto& rule : rules()) {
    out += fmt::format("{} {}  {}  {}  {}\n", rule.code, text::fit(rule.name, names),
                       text::fit(severity_word(rule, language), severities), text::fit(fix(rule), fixes),
                       text_of(rule, language).title);
  }
  return out;
}

std::string rule_text(const RuleInfo& rule, const std::string& language, std::size_t columns) {
  return TextPage(rule, language, columns).write();
}

}  // namespace shilu::cli
