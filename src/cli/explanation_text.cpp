#include "cli/explanation_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/harmless.hpp"
#include "text/width.hpp"

namespace shilu::cli {
namespace {

struct Row {
  std::string line;
  std::string reading;
  std::string who;
  std::string evidence;
  std::string text;
};

struct Widths {
  std::size_t line = 4;
  std::size_t reading = 7;
  std::size_t who = 3;
  std::size_t evidence = 8;
};

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : ", ") + part;
  return text::harmless(out);
}

Row row_of(const Explanation& line, std::size_t columns) {
  // A row shows no more than a screen's width; a line may have megabytes.
  const std::string_view text = std::string_view(line.text).substr(0, columns * 16);
  return {std::to_string(line.line), text::harmless(line.reading), text::harmless(line.who), joined(line.evidence),
          text::harmless(text)};
}

/// As wide as the longest entry, within bounds that leave half of the screen to the text.
Widths measure(const std::vector<Row>& rows, std::size_t columns) {
  Widths widths;
  for (const Row& row : rows) {
    widths.line = std::max(widths.line, row.line.size());
    widths.reading = std::max(widths.reading, text::display_width(row.reading));
    widths.who = std::max(widths.who, text::display_width(row.who));
    widths.evidence = std::max(widths.evidence, text::display_width(row.evidence));
  }
  widths.reading = std::min<std::size_t>(widths.reading, 14);
  widths.who = std::min(widths.who, std::max<std::size_t>(12, columns / 6));
  widths.evidence = std::min(widths.evidence, std::max<std::size_t>(12, columns / 4));
  return widths;
}

std::string print(const Row& row, const Widths& widths, std::size_t columns) {
  std::string out(widths.line - std::min(widths.line, row.line.size()), ' ');
  out += row.line + "  " + text::fit(row.reading, widths.reading) + "  " + text::fit(row.who, widths.who) + "  " +
         text::fit(row.evidence, widths.evidence) + "  " + row.text;
  out = text::cut(out, columns);
  out.erase(out.find_last_not_of(' ') + 1);
  return out + '\n';
}

}  // namespace

std::string explanation_table(const std::vector<Explanation>& lines, const std::string& name, std::size_t columns) {
  std::vector<Row> rows;
  rows.reserve(lines.size());
  for (const Explanation& line : lines) rows.push_back(row_of(line, columns));
  const Widths widths = measure(rows, columns);

  const std::string shown = text::harmless(name);
  std::string out = text::cut("How each line of " + shown + " was read", columns) + '\n';
  out += text::cut("reading: what the line is   who: whose label it is   evidence: why, with weights", columns) + '\n';
  out += text::cut("A line in full: shilu explain " + shown + ":LINE", columns) + "\n\n";
  out += print({"line", "reading", "who", "evidence", "text"}, widths, columns);
  for (const Row& row : rows) out += print(row, widths, columns);
  return out;
}

std::string explanation_card(const Explanation& line, const std::string& name) {
  const auto entry = [](std::string_view key, const std::string& value) {
    return fmt::format("  {:<10}{}\n", key, value);
  };
  std::string out = fmt::format("{}:{}\n", text::harmless(name), line.line);
  out += entry("reading", text::harmless(line.reading));
  if (!line.who.empty()) out += entry("who", text::harmless(line.who));
  for (std::size_t i = 0; i < line.evidence.size(); ++i) {
    out += entry(i == 0 ? "evidence" : "", text::harmless(line.evidence[i]));
  }
  out += entry("text", text::harmless(line.text));
  return out;
}

}  // namespace shilu::cli
