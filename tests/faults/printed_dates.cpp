#include "faults/printed_dates.hpp"

#include <algorithm>
#include <array>
#include <regex>

namespace shilu::faults {

namespace {

const std::regex& pattern(std::size_t kind) {
  static const std::string months =
      "(January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|"
      "APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)";
  static const std::array<std::regex, 4> all{
      std::regex("(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日"), std::regex(months + " (\\d{1,2}), (\\d{4})"),
      std::regex("\\b(\\d{1,2}) " + months + " (\\d{4})"), std::regex("\\b(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})\\b")};
  return all[kind];
}

// Group of year, month and day in each of the patterns.
constexpr std::array<std::array<std::size_t, 3>, 4> groups{{{1, 2, 3}, {3, 1, 2}, {3, 2, 1}, {1, 2, 3}}};

/// The day that the tree has as that of the event.
bool is_event(const Sample& sample, const PrintedDate& date) {
  const auto& event = sample.tree().conference.date;
  if (event.size() != 10) return false;
  return static_cast<unsigned>(std::stoi(event.substr(5, 2))) == month_of(sample, date) &&
         std::stoi(event.substr(8, 2)) == number(sample, date.day);
}

}  // namespace

std::vector<PrintedDate> dates_in(const Sample& sample, Span span) {
  std::vector<PrintedDate> found;
  const std::string text(sample.of(span));
  for (std::size_t kind = 0; kind < groups.size(); ++kind) {
    for (std::sregex_iterator match(text.begin(), text.end(), pattern(kind)), end; match != end; ++match) {
      const auto place = [&](std::size_t group) {
        if (!(*match)[group].matched) return Span{};
        const auto begin = span.begin + static_cast<std::size_t>(match->position(group));
        return Span{begin, begin + static_cast<std::size_t>(match->length(group))};
      };
      found.push_back({place(0), place(groups[kind][0]), place(groups[kind][1]), place(groups[kind][2])});
    }
  }
  return found;
}

int number(const Sample& sample, Span digits) { return std::stoi(std::string(sample.of(digits))); }

unsigned month_of(const Sample& sample, const PrintedDate& date) {
  const auto printed = sample.of(date.month);
  if (printed.front() >= '0' && printed.front() <= '9') return static_cast<unsigned>(number(sample, date.month));
  static constexpr std::string_view names = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
  std::string start;
  for (const char c : printed.substr(0, 3)) start += static_cast<char>(c & ~0x20);
  return static_cast<unsigned>(names.find(start)) / 3 + 1;
}

std::vector<PrintedDate> event_dates(const Sample& sample) {
  std::vector<PrintedDate> found;
  if (sample.turns.empty()) return found;
  for (const auto& other : sample.tree().other) {
    if (other.bytes.begin >= sample.turns.front().whole.begin) break;
    const bool head = other.kind == OtherKind::title || other.kind == OtherKind::lead;
    static const std::regex field("(时|時).*(间|間)|日期|日時|日付|Date|DATE|date");
    if (!head && !(other.kind == OtherKind::field && std::regex_match(other.key, field))) continue;
    const auto dates = dates_in(sample, {other.bytes.begin, other.bytes.end});
    // Of several, nobody can say which is meant; a lead tells of its event first, and of others.
    if ((dates.size() == 1 || (other.kind == OtherKind::lead && !dates.empty())) && is_event(sample, dates.front()))
      found.push_back(dates.front());
  }
  return found;
}

}  // namespace shilu::faults
