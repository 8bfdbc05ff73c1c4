#include "report/sarif_rules.hpp"

namespace shilu::report {
namespace {

void write_message(JsonStream<PrettyWriter>& json, std::string_view key, std::string_view text) {
  json.open_map(key);
  json.text("text", text);
  json.close_map();
}

/// A fence that is longer than any run of its sign in the text.
std::string fence_for(std::string_view text) {
  std::string fence = "```";
  while (text.find(fence) != std::string_view::npos) fence += '`';
  return fence;
}

std::string_view without_line_end(std::string_view text) {
  while (text.ends_with('\n')) text.remove_suffix(1);
  return text;
}

std::string help_text(const RuleInfo& rule, std::string_view why, const Words& words) {
  std::string help(why);
  const auto example = [&](std::string_view heading, std::string_view text) {
    if (!text.empty()) help.append("\n\n").append(heading).append(":\n\n").append(without_line_end(text));
  };
  example(words.bad, rule.bad);
  example(words.good, rule.good);
  return help;
}

std::string help_markdown(const RuleInfo& rule, std::string_view why, const Words& words) {
  std::string help(why);
  const auto example = [&](std::string_view heading, std::string_view text) {
    if (text.empty()) return;
    const auto fence = fence_for(text);
    help.append("\n\n**").append(heading).append("**\n\n");
    help.append(fence).append("text\n").append(without_line_end(text)).append("\n").append(fence);
  };
  example(words.bad, rule.bad);
  example(words.good, rule.good);
  return help;
}

}  // namespace

std::string pascal_case(std::string_view name) {
  std::string out;
  bool begins = true;
  for (const char c : name) {
    if (c == '-') {
      begins = true;
      continue;
    }
    out += begins && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    begins = false;
  }
  return out;
}

void write_rule(JsonStream<PrettyWriter>& json, const RuleInfo& rule, const RuleText& text, const Words& words) {
  const auto why = text.why.empty() ? text.title : text.why;
  json.open_map();
  json.text("id", rule.code);
  json.text("name", pascal_case(rule.name));
  write_message(json, "shortDescription", text.title);
  write_message(json, "fullDescription", why);
  json.open_map("help");
  json.text("text", help_text(rule, why, words));
  json.text("markdown", help_markdown(rule, why, words));
  json.close_map();
  json.open_map("defaultConfiguration");
  json.flag("enabled", rule.on);
  json.text("level", to_string(rule.severity));
  json.close_map();
  json.close_map();
}

}  // namespace shilu::report
