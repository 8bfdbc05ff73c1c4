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

}  // namespace

Place place_of(const Checked& checked, Bytes text, Bytes bytes) {
  Place place;
  place.text = text;
  place.bytes = bytes;
  if (checked.lines.empty()) return place;
  const std::string_view all = checked.text;
  const auto first = line_index(checked, text.begin);
  const auto last = text.begin == text.end ? first : line_index(checked, text.end - 1);
  const auto from = checked.lines[first].begin;
  const auto to = checked.lines[last].begin;
  place.line = first + 1;
  place.end_line = last + 1;
  place.utf8_column = text.begin - from + 1;
  place.utf8_end_column = text.end - to + 1;
  place.column = shilu::text::count_code_points(all.substr(from, text.begin - from)) + 1;
  place.end_column = shilu::text::count_code_points(all.substr(to, text.end - to)) + 1;
  return place;
}

std::string_view words_at(const Checked& checked, const Place& place) {
  const std::string_view text = checked.text;
  const auto begin = std::min(place.text.begin, text.size());
  return text.substr(begin, std::max(begin, place.text.end) - begin);
}

}  // namespace shilu::report
