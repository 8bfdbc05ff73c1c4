#include "report/place.hpp"

#include <algorithm>
#include <cstddef>

#include "text/unicode.hpp"

namespace shilu::report {
namespace {

/// The line in which an offset stands; the text has one at least.
std::size_t line_index(const Checked& checked, std::size_t offset) {
  const auto after = std::upper_bound(checked.lines.begin(), checked.lines.end(), offset,
                                      [](std::size_t value, const Bytes& line) { return value < line.begin; });
  return after == checked.lines.begin() ? 0 : static_cast<std::size_t>(after - checked.lines.begin()) - 1;
}

/// Column in code points of an offset in the line `index`.
std::size_t column_of(const Checked& checked, std::size_t index, std::size_t offset, const Place& near) {
  const std::string_view text = checked.text;
  const auto count = [&](std::size_t begin, std::size_t end) {
    return text::count_code_points(text.substr(begin, end - begin));
  };
  if (near.line != index + 1) return count(checked.lines[index].begin, offset) + 1;
  const auto from = near.text.begin;
  return offset < from ? near.column - count(offset, from) : near.column + count(from, offset);
}

}  // namespace

Place place_of(const Checked& checked, const Edit& edit, const Place& near) {
  Place place;
  place.text = edit.text;
  place.bytes = edit.bytes;
  if (checked.lines.empty()) return place;
  const auto [begin, end] = edit.text;
  const auto first = line_index(checked, begin);
  const auto last = begin == end ? first : line_index(checked, end - 1);
  place.line = first + 1;
  place.end_line = last + 1;
  place.utf8_column = begin - checked.lines[first].begin + 1;
  place.utf8_end_column = end - checked.lines[last].begin + 1;
  place.column = column_of(checked, first, begin, near);
  place.end_column = column_of(checked, last, end, near);
  return place;
}

std::string_view words_at(const Checked& checked, const Place& place) {
  const std::string_view text = checked.text;
  const auto begin = std::min(place.text.begin, text.size());
  return text.substr(begin, std::max(begin, place.text.end) - begin);
}

}  // namespace shilu::report
