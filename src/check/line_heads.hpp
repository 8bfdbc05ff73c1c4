// Lines of a record that hold no label as it was read, seen as if they began with one.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

#include "check/subject.hpp"

namespace shilu::checker {

struct LineHead {
  std::string_view text;           ///< the line without blanks at its ends, and without a time before it: [00:06:08]
  std::string_view head;           ///< what stands before the first colon; empty where there is none near enough
  std::string_view sign;           ///< head and colon
  std::size_t begin = 0;           ///< offset of `text`
  bool label_below = false;        ///< the next line that is not blank holds a label
  const TurnView* turn = nullptr;  ///< in which the line stands, or behind which; null before the first

  Range range(std::size_t from, std::size_t length) const { return {begin + from, begin + from + length}; }
};

/// The head of a text up to its colon, both parts empty where there is none.
LineHead split_head(std::string_view text, std::size_t begin);

/// Each line from behind the fields and rosters to the end of the last turn.
void for_each_unread_line(const Subject& s, const std::function<void(const LineHead&)>& look);

}  // namespace shilu::checker
