#include "cli/rule_example.hpp"

#include <fmt/format.h>

#include <iterator>

#include <shilu/check.hpp>
#include <shilu/settings.hpp>
#include <shilu/suppression_use.hpp>

#include "text/harmless.hpp"
#include "text/utf8.hpp"
#include "text/validate.hpp"

namespace shilu::cli {
namespace {

void take(const std::vector<Finding>& findings, std::string_view code, bool placed,
          std::vector<FoundInExample>& found) {
  for (const auto& finding : findings) {
    if (finding.code != code) continue;
    found.push_back({placed ? finding.place.line : 0, placed ? finding.place.column : 0, finding.message});
  }
}

/// Code points for the use of fonts and systems: a box on other machines.
bool is_private(char32_t c) { return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000; }

/// Every byte beyond ASCII as an escape.
std::string as_bytes(const std::string& line) {
  std::string out;
  for (const char c : line) {
    if (static_cast<unsigned char>(c) < 0x80) {
      out += c;
    } else {
      fmt::format_to(std::back_inserter(out), "\\x{:02x}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

std::string shown_line(const std::string& line) {
  const std::string plain = text::harmless(line);
  const std::size_t last = plain.find_last_not_of(' ');
  std::string out;
  for (std::size_t at = 0; at < plain.size();) {
    const auto c = text::decode_at(plain, at);
    if (is_private(c.value)) {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<std::uint32_t>(c.value));
    } else if (last == std::string::npos || at > last) {
      out += "\\x20";
    } else {
      out += plain.substr(at, c.length);
    }
    at += c.length;
  }
  return out;
}

}  // namespace

std::vector<FoundInExample> found_in_example(const RuleInfo& rule, const std::string& language) {
  std::vector<FoundInExample> found;
  if (rule.bad.empty()) return found;
  CheckOptions options;
  options.messages = language;
  if (!rule.settings.empty())
    options = options_for(read_settings(rule.settings, ".shilu.yaml"), "example.txt", {}, options);
  const auto checked = check(rule.bad, options);
  take(checked.findings, rule.code, true, found);
  SuppressionUse use;
  use.add(options, checked);
  for (const auto& settings : use.unused({"."}, options)) take(settings.findings, rule.code, false, found);
  return found;
}

std::string shown(const FoundInExample& found) {
  const std::string message = text::harmless(found.message);
  return found.line == 0 ? message : fmt::format("{}:{}: {}", found.line, found.column, message);
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::vector<std::string> shown_lines(std::string_view example) {
  // In another encoding, some bytes would look like characters by accident.
  const bool other = !text::nearly_utf8(example);
  std::vector<std::string> lines;
  for (const auto& line : lines_of(example)) lines.push_back(shown_line(other ? as_bytes(line) : line));
  return lines;
}

}  // namespace shilu::cli
