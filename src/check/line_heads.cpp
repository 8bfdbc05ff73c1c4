#include "check/line_heads.hpp"

#include <algorithm>
#include <vector>

#include "check/labels.hpp"
#include "text/unicode.hpp"

namespace shilu::checker {

namespace {

/// [00:06:08] before a label.
std::size_t time_in_front(std::string_view text) {
  const auto end = text.find_first_not_of("[]():0123456789");
  return text.starts_with('[') && end != std::string_view::npos && end > 3 && text[end - 1] == ']' ? end : 0;
}

/// Behind the fields and rosters of the head, which have the form of labels, too.
std::size_t first_line(const Subject& s) {
  const auto begun = s.turns.front().whole.begin;
  std::size_t first = 0;
  for (const auto& other : s.transcript.other) {
    const auto end = s.decoded(other.bytes).end;
    if (end > begun) break;
    if (other.kind != OtherKind::lead && other.kind != OtherKind::prose) first = s.line_at(end - 1) + 1;
  }
  return std::min(first, s.line_at(begun));
}

std::vector<bool> lines_with_labels(const Subject& s) {
  std::vector<bool> lines(s.source.lines.size(), false);
  for (const auto& view : s.turns) {
    if (view.label.empty()) continue;
    const auto last = s.line_at(view.label.end);
    for (auto line = s.line_at(view.whole.begin); line <= last; ++line) lines[line] = true;
  }
  return lines;
}

}  // namespace

LineHead split_head(std::string_view text, std::size_t begin) {
  LineHead found{text, {}, {}, begin};
  const auto near = text::head(text, Labels::longest + 3);
  const auto colon = std::min({near.find(':'), near.find("："), text.size()});
  if (colon == text.size()) return found;
  found.head = text::trim_end(text.substr(0, colon));
  found.sign = found.head.empty() ? std::string_view() : text.substr(0, colon + (text[colon] == ':' ? 1 : 3));
  return found;
}

void for_each_unread_line(const Subject& s, const std::function<void(const LineHead&)>& look) {
  if (s.turns.empty()) return;
  const auto is_label = lines_with_labels(s);
  const auto last = s.line_at(s.turns.back().whole.end);
  auto next = s.turns.begin();
  const TurnView* turn = nullptr;
  for (auto line = first_line(s); line <= last; ++line) {
    while (next != s.turns.end() && next->whole.begin <= s.line(line).begin) turn = &*next++;
    if (is_label[line]) continue;
    auto text = text::trim(s.piece(s.line(line)));
    text = text::trim_begin(text.substr(time_in_front(text)));
    if (text.empty()) continue;
    auto found = split_head(text, static_cast<std::size_t>(text.data() - s.text().data()));
    auto below = line + 1;
    while (below <= last && text::trim(s.piece(s.line(below))).empty()) ++below;
    found.label_below = below <= last && is_label[below];
    found.turn = turn;
    look(found);
  }
}

}  // namespace shilu::checker
