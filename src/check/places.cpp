#include "check/places.hpp"

#include <algorithm>

#include "text/unicode.hpp"

namespace shilu::checker {

namespace {

constexpr std::size_t stretch = 1024;  // bytes that may be counted anew for each place

}  // namespace

std::size_t Places::line_at(std::size_t offset) const {
  const auto& lines = source_.lines;
  const auto after = std::upper_bound(lines.begin(), lines.end(), offset,
                                      [](std::size_t value, const text::Line& line) { return value < line.begin; });
  return after == lines.begin() ? 0 : static_cast<std::size_t>(after - lines.begin()) - 1;
}

std::size_t Places::column(std::size_t line, std::size_t offset) {
  const std::string_view text = source_.text;
  const auto begin = source_.lines[line].begin;
  const auto rest = offset - begin;
  if (rest <= stretch) return text::count_code_points(text.substr(begin, rest)) + 1;
  auto& counts = counts_[line];
  if (counts.empty()) counts.push_back(0);
  // A character counts where it begins, so that a stretch may begin inside one.
  while (counts.size() <= rest / stretch)
    counts.push_back(counts.back() +
                     text::count_code_points(text.substr(begin + (counts.size() - 1) * stretch, stretch)));
  const auto from = rest / stretch * stretch;
  return counts[rest / stretch] + text::count_code_points(text.substr(begin + from, rest - from)) + 1;
}

Place Places::of(Range range) {
  Place place;
  place.text = {range.begin, range.end};
  place.bytes = {source_.original(range.begin), source_.original(range.end)};
  if (source_.lines.empty()) return place;
  const auto first = line_at(range.begin);
  const auto last = range.empty() ? first : line_at(range.end - 1);
  place.line = first + 1;
  place.end_line = last + 1;
  place.utf8_column = range.begin - source_.lines[first].begin + 1;
  place.utf8_end_column = range.end - source_.lines[last].begin + 1;
  place.column = column(first, range.begin);
  place.end_column = column(last, range.end);
  return place;
}

}  // namespace shilu::checker
