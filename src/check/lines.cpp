// Rules about lines as such: how they end, blanks at their ends, their length.
#include <array>

#include "check/steps.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

struct LineEnd {
  std::string_view characters;
  std::string_view name;
};
constexpr std::array<LineEnd, 3> line_ends{{{"\n", "LF"}, {"\r\n", "CR LF"}, {"\r", "CR"}}};

/// What stands between a line and the next.
Range line_end(const Subject& s, std::size_t index) {
  const auto& lines = s.source.lines;
  return {lines[index].end, index + 1 < lines.size() ? lines[index + 1].begin : s.text().size()};
}

void check_line_ends(const Subject& s, Findings& out) {
  std::array<std::size_t, line_ends.size()> counts{};
  std::array<std::size_t, line_ends.size()> firsts{};
  const auto kind_of = [&](Range range) {
    std::size_t kind = 0;
    while (kind < line_ends.size() && line_ends[kind].characters != s.piece(range)) ++kind;
    return kind;
  };
  for (std::size_t i = 0; i < s.source.lines.size(); ++i) {
    const auto kind = kind_of(line_end(s, i));
    if (kind < counts.size() && counts[kind]++ == 0) firsts[kind] = i;
  }
  std::size_t most = 0;
  for (std::size_t kind = 1; kind < counts.size(); ++kind) {
    const bool earlier = counts[kind] == counts[most] && firsts[kind] < firsts[most];
    if (counts[kind] > counts[most] || earlier) most = kind;
  }
  Found* found = nullptr;
  for (std::size_t i = 0; i < s.source.lines.size(); ++i) {
    const auto range = line_end(s, i);
    const auto kind = kind_of(range);
    if (kind == most || kind == counts.size()) continue;
    if (found == nullptr) {
      found = &out.add(Rule::mixed_line_ends, range,
                       {std::string(line_ends[kind].name), std::string(line_ends[most].name)});
    }
    found->change(range, std::string(line_ends[most].characters));
  }
}

/// Blanks with width; what has none, and what controls, is for other rules.
bool is_space(char32_t c) {
  return c == '\t' || (text::is_blank(c) && c >= ' ' && c != 0x85 && !(c >= 0x200B && c <= 0x200F) && c != 0x2028 &&
                       c != 0x2029 && c != 0x2060 && c != 0xFEFF);
}

void check_trailing_blanks(const Subject& s, std::size_t index, bool markdown, Findings& out) {
  const auto line = s.line(index);
  auto begin = line.end;
  std::size_t count = 0;
  while (begin > line.begin) {
    const auto c = text::decode_before(s.text(), begin);
    if (!is_space(c.value)) break;
    begin -= c.length;
    ++count;
  }
  if (count == 0) return;
  const Range blanks{begin, line.end};
  // Two spaces break the line there.
  const bool goes_on = index + 1 < s.source.lines.size() && !text::trim(s.source.line(index + 1)).empty();
  if (markdown && goes_on && begin > line.begin && s.piece(blanks) == "  ") return;
  out.add(Rule::trailing_blanks, blanks, {std::to_string(count)}).change(blanks, "");
}

void check_length(const Subject& s, std::size_t index, Findings& out) {
  const auto limit = s.options.line_length;
  const auto line = s.line(index);
  if (limit == 0 || line.end - line.begin <= limit) return;
  const auto length = text::count_code_points(s.piece(line));
  if (length <= limit) return;
  auto beyond = line.begin;
  for (std::size_t i = 0; i < limit; ++i) beyond += text::decode_at(s.text(), beyond).length;
  out.add(Rule::long_line, {beyond, line.end}, {std::to_string(length), std::to_string(limit)});
}

}  // namespace

void check_lines(const Subject& s, Findings& out) {
  if (out.wants(Rule::mixed_line_ends)) check_line_ends(s, out);
  const bool markdown = s.transcript.source.name.ends_with(".md");
  for (std::size_t i = 0; i < s.source.lines.size(); ++i) {
    check_trailing_blanks(s, i, markdown, out);
    check_length(s, i, out);
  }
}

}  // namespace shilu::checker
