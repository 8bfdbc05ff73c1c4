// A line of a transcript as a terminal shows it, and which of its columns a stretch takes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/transcript.hpp>

namespace shilu::report {

/// Columns of a terminal, counted from 0.
struct Columns {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Harmless, tabs expanded, and cut to a window around a stretch of the line; what is cut away is marked by `…`. Looks
/// only at the neighbourhood of that stretch, however long the line is.
class LineView {
 public:
  /// `line` and `around` are ranges of `text`; `around` begins in the line.
  LineView(std::string_view text, Bytes line, Bytes around, std::size_t columns);

  const std::string& shown() const { return shown_; }

  /// Where a stretch stands under `shown`: one column at least, as far as the window goes. Nothing where the window
  /// does not show its beginning.
  std::optional<Columns> columns_of(Bytes stretch) const;

 private:
  /// A character with the marks that combine with it, or the escape that is shown for it.
  struct Cell {
    std::size_t begin = 0;  ///< offset into the text
    std::string shown;
    std::size_t width = 0;
  };

  void cut_into_cells(std::string_view text, Bytes line, std::size_t columns, std::size_t from);
  void choose_window(Bytes around, std::size_t columns);
  std::size_t cell_at(std::size_t offset) const;
  std::size_t cell_behind(Bytes stretch) const;

  std::vector<Cell> cells_;
  std::size_t end_ = 0;      ///< of the last cell, offset into the text
  bool cut_before_ = false;  ///< the line has more before the cells
  bool cut_after_ = false;   ///< and behind them
  std::size_t first_ = 0;    ///< the window: cells [first_, last_)
  std::size_t last_ = 0;
  std::string shown_;
};

}  // namespace shilu::report
