// Turns in the short notation of docs/language.md: `1-2 remark host 缪小娟 | 各位媒体朋友`.
#pragma once

#include <shilu/transcript.hpp>

#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace shilu::language {

/// A line of the notation: what stands before the bar must be the same, what stands behind it is the text's beginning,
/// or `beginning … end`.
struct Row {
  std::string head;
  std::string text;
};

inline std::string who(const Transcript& record, const Turn& turn) {
  for (const auto& person : record.participants) {
    if (person.id != turn.speaker) continue;
    const std::string outlet = person.outlet.empty() ? "" : '(' + person.outlet + ')';
    if (person.name.empty()) return outlet.empty() ? "-" : outlet;
    return outlet.empty() ? person.name : person.name + ' ' + outlet;
  }
  return "-";
}

inline Row row(const Transcript& record, const Turn& turn) {
  std::string head = std::to_string(turn.lines.first);
  if (turn.lines.last != turn.lines.first) head += '-' + std::to_string(turn.lines.last);
  head.append(" ").append(to_string(turn.kind)).append(" ").append(to_string(turn.role)).append(" ");
  return {head + who(record, turn), turn.text};
}

/// All turns; with `parts`, also a row for each section and exchange.
inline std::vector<Row> rows(const Transcript& record, bool parts) {
  std::vector<Row> all;
  for (const auto& section : record.sections) {
    if (parts) all.push_back({to_string(section.kind), {}});
    for (const auto& turn : section.turns) all.push_back(row(record, turn));
    for (const auto& exchange : section.exchanges) {
      std::string title = "exchange " + std::to_string(exchange.number);
      if (!exchange.printed.empty()) title += ' ' + exchange.printed;
      if (parts) all.push_back({title, {}});
      for (const auto& turn : exchange.turns) all.push_back(row(record, turn));
    }
  }
  return all;
}

inline std::vector<Row> read_rows(const std::string& block) {
  std::vector<Row> all;
  std::istringstream lines(block);
  for (std::string line; std::getline(lines, line);) {
    const auto bar = line.find(" |");
    if (bar == std::string::npos) {
      all.push_back({line, {}});
    } else {
      all.push_back({line.substr(0, bar), line.size() > bar + 3 ? line.substr(bar + 3) : ""});
    }
  }
  return all;
}

inline bool names_parts(const std::vector<Row>& expected) {
  for (const auto& line : expected) {
    if (!line.head.empty() && (line.head[0] < '0' || line.head[0] > '9')) return true;
  }
  return false;
}

inline bool says(const Row& expected, const Row& actual) {
  if (expected.head != actual.head) return false;
  if (expected.text.empty()) return actual.text.empty();
  constexpr std::string_view gap = " … ";
  const auto at = expected.text.find(gap);
  const std::string_view begin = std::string_view(expected.text).substr(0, at);
  const std::string_view end = at == std::string::npos ? "" : std::string_view(expected.text).substr(at + gap.size());
  const std::string_view text = actual.text;
  return text.size() >= begin.size() + end.size() && text.starts_with(begin) && text.ends_with(end);
}

/// The two side by side, `-` for what was expected and `+` for what came; empty where they agree.
inline std::string difference(const std::vector<Row>& expected, const std::vector<Row>& actual) {
  std::string out;
  bool same = expected.size() == actual.size();
  const auto print = [&](char sign, const Row& line) {
    std::string text = line.text;
    for (auto& c : text) c = c == '\n' ? '/' : c;
    out += std::string(1, sign) + ' ' + line.head + (text.empty() ? "" : " | " + text) + '\n';
  };
  for (std::size_t i = 0; i < expected.size() || i < actual.size(); ++i) {
    if (i < expected.size() && i < actual.size() && says(expected[i], actual[i])) {
      print(' ', expected[i]);
      continue;
    }
    same = false;
    if (i < expected.size()) print('-', expected[i]);
    if (i < actual.size()) print('+', actual[i]);
  }
  return same ? "" : out;
}

}  // namespace shilu::language
