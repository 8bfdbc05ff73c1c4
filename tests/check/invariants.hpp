// What must hold of every checked text, whatever is in it. Each function gives what is wrong; nothing where nothing is.
#pragma once

#include <fmt/format.h>

#include <set>
#include <shilu/check.hpp>
#include <shilu/fix.hpp>
#include <shilu/report.hpp>
#include <shilu/rules.hpp>
#include <string>
#include <string_view>

namespace shilu::tests {

inline bool inside_character(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0u) == 0x80u;
}

inline std::string broken_place(const Checked& checked, std::string_view bytes, const Place& place) {
  const auto& text = place.text;
  if (text.begin > text.end || text.end > checked.text.size()) return "a place outside of the text";
  if (place.bytes.begin > place.bytes.end || place.bytes.end > bytes.size()) return "a place outside of the bytes";
  if (inside_character(checked.text, text.begin) || inside_character(checked.text, text.end))
    return "a place that cuts a character";
  if (place.line == 0) return {};
  if (place.line > checked.lines.size() || place.end_line > checked.lines.size()) return "a line that is not there";
  if (place.column == 0 || place.end_column == 0 || place.utf8_column < place.column) return "a column that is none";
  if (checked.lines[place.line - 1].begin + place.utf8_column - 1 != text.begin) return "a column elsewhere";
  return {};
}

inline std::string broken_finding(const Checked& checked, std::string_view bytes, const Finding& finding) {
  const auto* rule = find_rule(finding.code);
  if (rule == nullptr || rule->name != finding.name) return "a rule that does not exist";
  if (finding.message.empty() || finding.advice.empty()) return "no words";
  if (auto wrong = broken_place(checked, bytes, finding.place); !wrong.empty()) return wrong;
  for (const auto& related : finding.related) {
    if (auto wrong = broken_place(checked, bytes, related.place); !wrong.empty()) return "related: " + wrong;
  }
  if (!finding.fix) return {};
  if (rule->fix == FixKind::none) return "a fix that the catalogue does not know of";
  std::size_t end = 0;
  for (const auto& edit : finding.fix->edits) {
    if (edit.text.begin < end || edit.text.end < edit.text.begin || edit.text.end > checked.text.size())
      return "edits that overlap or lie outside";
    if (inside_character(checked.text, edit.text.begin) || inside_character(checked.text, edit.text.end))
      return "an edit that cuts a character";
    end = edit.text.end;
  }
  return {};
}

inline std::string broken_findings(const Checked& checked, std::string_view bytes) {
  std::set<std::string> fingerprints;
  std::size_t before = 0;
  for (const auto& finding : checked.findings) {
    if (auto wrong = broken_finding(checked, bytes, finding); !wrong.empty()) return finding.code + ": " + wrong;
    if (!fingerprints.insert(finding.fingerprint).second) return finding.code + ": a fingerprint twice";
    if (finding.place.text.begin < before) return finding.code + ": out of order";
    before = finding.place.text.begin;
  }
  return {};
}

/// To mend what was mended changes nothing, and what is mended keeps its turns' speech but for what the fixes are
/// about.
inline std::string broken_fixes(std::string_view bytes, const CheckOptions& options, bool unsafe) {
  const auto once = fix_until_stable(std::string(bytes), options, unsafe);
  if (!once.stable) return {};  // ten rounds did not do; said by the command
  const auto twice = fix_until_stable(once.bytes, options, unsafe);
  if (twice.bytes != once.bytes) return "mended twice is not mended once";
  return {};
}

/// A format takes every result; `number` chooses one.
inline std::string broken_report(const Checked& checked, std::size_t number) {
  const auto& names = report_format_names();
  const auto report = make_report(*report_format(names[number % names.size()]));
  std::string out;
  report->add(checked, out);
  report->finish(out);
  if (!checked.findings.empty() && out.empty()) return fmt::format("{} says nothing", names[number % names.size()]);
  return {};
}

}  // namespace shilu::tests
