// Colons behind labels: of one width, and without blanks before them.
#include <array>
#include <string>

#include "check/steps.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

constexpr std::string_view full = "：";
constexpr std::string_view half = ":";

/// Labels of two scripts have colons of their own: 问： and Q: in one text.
enum class Group : std::size_t { wide, narrow, count_ };

struct Mark {
  const TurnView* view = nullptr;
  Group group = Group::wide;
  Range colon;
  Range blanks;  ///< between label and colon
  bool is_full = false;
};

/// The colon of a label, where nothing else than blanks stands before it.
bool find_mark(const Subject& s, const TurnView& view, Mark& mark) {
  if (view.label.empty()) return false;
  std::size_t at = view.behind.begin;
  while (at < view.behind.end) {
    const auto c = text::decode_at(s.text(), at);
    if (!text::is_blank(c.value)) break;
    at += c.length;
  }
  const auto rest = s.text().substr(at);
  const auto sign = rest.starts_with(full) ? full : rest.starts_with(half) ? half : std::string_view();
  if (sign.empty() || at + sign.size() > std::max(view.behind.end, view.whole.end)) return false;
  const auto last = text::decode_before(s.text(), view.label.end).value;
  mark.view = &view;
  mark.group = text::is_han(last) || text::is_kana(last) || text::is_hangul(last) ? Group::wide : Group::narrow;
  auto end = at + sign.size();
  // 问:： has two, of which one is a slip.
  for (const auto& second : {full, half}) {
    if (s.text().substr(end).starts_with(second)) end += second.size();
  }
  mark.colon = {at, end};
  mark.blanks = {view.behind.begin, at};
  mark.is_full = sign == full;
  return true;
}

struct Count {
  std::size_t full = 0;
  std::size_t half = 0;
  std::size_t spaced = 0;
  bool first_full = false;
};

}  // namespace

void check_colons(const Subject& s, Findings& out) {
  std::vector<Mark> marks;
  std::array<Count, static_cast<std::size_t>(Group::count_)> counts{};
  for (const auto& view : s.turns) {
    Mark mark;
    if (!find_mark(s, view, mark)) continue;
    auto& count = counts[static_cast<std::size_t>(mark.group)];
    if (count.full + count.half == 0) count.first_full = mark.is_full;
    ++(mark.is_full ? count.full : count.half);
    if (!mark.blanks.empty()) ++count.spaced;
    marks.push_back(mark);
  }
  const auto& style = s.options.style.colon;
  for (const auto& mark : marks) {
    const auto& count = counts[static_cast<std::size_t>(mark.group)];
    bool wants_full = count.full == count.half ? count.first_full : count.full > count.half;
    if (!style.empty() && mark.group == Group::wide) wants_full = style == "full";
    const auto there = s.piece(mark.colon);
    const auto usual = wants_full ? full : half;
    if (there != usual) {
      out.add(Rule::mixed_colons, mark.colon, {std::string(there), std::string(usual)})
          .as(!style.empty() && mark.group == Group::wide ? 1 : 0)
          .change(mark.colon, std::string(usual));
    }
    // Where most labels have a blank there, it is the custom: « M. Untel : … ».
    if (!mark.blanks.empty() && count.spaced * 2 <= count.full + count.half)
      out.add(Rule::label_spacing, mark.blanks, {std::string(s.piece(mark.view->label))}).change(mark.blanks, "");
  }
}

}  // namespace shilu::checker
