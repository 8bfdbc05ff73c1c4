#include "report/line_view.hpp"

#include <algorithm>

#include "text/harmless.hpp"
#include "text/next_code_point.hpp"
#include "text/width.hpp"

namespace shilu::report {
namespace {

constexpr std::size_t tab_stop = 4;
/// Columns that are shown in front of a stretch, where the line has them, even if the stretch fills the window.
constexpr std::size_t context = 12;

/// `count` code points before `at`, but not before `begin`.
std::size_t step_back(std::string_view text, std::size_t at, std::size_t begin, std::size_t count) {
  for (; count > 0 && at > begin; --count) {
    do {
      --at;
    } while (at > begin && (static_cast<unsigned char>(text[at]) & 0xC0u) == 0x80u);
  }
  return at;
}

}  // namespace

LineView::LineView(std::string_view text, Bytes line, Bytes around, std::size_t columns) {
  line.end = std::min(line.end, text.size());
  around.begin = std::clamp(around.begin, line.begin, line.end);
  around.end = std::clamp(around.end, around.begin, line.end);
  cut_into_cells(text, line, columns, around.begin);
  choose_window(around, columns);
  if (cut_before_) shown_ += "…";
  for (std::size_t i = first_; i < last_; ++i) shown_ += cells_[i].shown;
  if (cut_after_) shown_ += "…";
}

void LineView::cut_into_cells(std::string_view text, Bytes line, std::size_t columns, std::size_t from) {
  const auto piece = text.substr(0, line.end);
  std::size_t at = step_back(text, from, line.begin, columns);
  cut_before_ = at > line.begin;
  std::size_t column = 0;
  for (std::size_t left = columns; at < piece.size() && (at < from || left > 0);) {
    Cell cell;
    cell.begin = at;
    if (at >= from) --left;
    const int c = text::next_code_point(piece, at);
    if (c == '\t') {
      cell.shown.assign(tab_stop - column % tab_stop, ' ');
    } else {
      cell.shown = text::harmless(piece.substr(cell.begin, at - cell.begin));
    }
    cell.width = text::display_width(cell.shown);
    column += cell.width;
    if (cell.width == 0 && !cells_.empty()) {
      cells_.back().shown += cell.shown;
    } else {
      cells_.push_back(std::move(cell));
    }
  }
  end_ = at;
  cut_after_ = at < piece.size();
}

void LineView::choose_window(Bytes around, std::size_t columns) {
  std::size_t width = 0;
  for (const auto& cell : cells_) width += cell.width;
  last_ = cells_.size();
  if (!cut_before_ && !cut_after_ && width <= columns) return;

  const std::size_t budget = columns > 2 ? columns - 2 : 1;  // without two `…`
  const std::size_t from = cell_at(around.begin);
  const std::size_t to = cell_behind(around);
  first_ = last_ = from;
  std::size_t used = from == cells_.size() ? 1 : 0;  // a mark behind the end needs its column
  const auto take = [&](std::size_t cell, std::size_t limit) {
    if (used + cells_[cell].width > limit) return false;
    used += cells_[cell].width;
    return true;
  };
  while (first_ > 0 && take(first_ - 1, std::min(context, budget / 3))) --first_;
  while (last_ < to && take(last_, budget)) ++last_;
  for (bool moved = true; moved;) {
    moved = false;
    if (first_ > 0 && take(first_ - 1, budget)) --first_, moved = true;
    if (last_ < cells_.size() && take(last_, budget)) ++last_, moved = true;
  }
  cut_before_ = cut_before_ || first_ > 0;
  cut_after_ = cut_after_ || last_ < cells_.size();
}

std::size_t LineView::cell_at(std::size_t offset) const {
  if (offset >= end_) return cells_.size();
  const auto after = std::upper_bound(cells_.begin(), cells_.end(), offset,
                                      [](std::size_t value, const Cell& cell) { return value < cell.begin; });
  return after == cells_.begin() ? 0 : static_cast<std::size_t>(after - cells_.begin()) - 1;
}

std::size_t LineView::cell_behind(Bytes stretch) const {
  const auto from = cell_at(stretch.begin);
  if (stretch.end <= stretch.begin) return from;
  return std::min(cell_at(stretch.end - 1) + 1, cells_.size());
}

std::optional<Columns> LineView::columns_of(Bytes stretch) const {
  const auto from = cell_at(stretch.begin);
  const bool behind_the_end = from == cells_.size() && last_ == from && !cut_after_;
  const bool before = !cells_.empty() && stretch.begin < cells_.front().begin;
  if (before || from < first_ || (from >= last_ && !behind_the_end)) return std::nullopt;
  Columns columns;
  if (cut_before_) columns.begin = 1;
  for (std::size_t i = first_; i < from; ++i) columns.begin += cells_[i].width;
  columns.end = columns.begin;
  for (std::size_t i = from; i < std::min(cell_behind(stretch), last_); ++i) columns.end += cells_[i].width;
  columns.end = std::max(columns.end, columns.begin + 1);
  return columns;
}

}  // namespace shilu::report
