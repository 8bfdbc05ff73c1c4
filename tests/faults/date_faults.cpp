// Dates of the head that disagree: another day, another weekday, a publication before the event.
#include <array>
#include <chrono>
#include <regex>

#include "faults/edit.hpp"
#include "faults/families.hpp"
#include "faults/printed_dates.hpp"

namespace shilu::faults {

namespace {

/// Any other day of the same month.
std::string another_day(int day, Random& random) {
  const int other = 1 + static_cast<int>(random.below(28));
  return std::to_string(other == day ? other % 28 + 1 : other);
}

std::optional<Mutant> day_changed(const Sample& sample, Random& random) {
  const auto dates = event_dates(sample);
  if (dates.size() < 2) return {};
  const auto& date = *pick(dates, random);
  auto mutant = changed(sample, date.day, another_day(number(sample, date.day), random));
  for (const auto& other : dates) mutant.lines.push_back(line_of(sample.text(), other.whole.begin));
  return mutant;
}

constexpr std::array<std::string_view, 7> hans{"一", "二", "三", "四", "五", "六", "日"};
constexpr std::array<std::string_view, 7> kanji{"月", "火", "水", "木", "金", "土", "日"};
constexpr std::array<std::string_view, 7> english{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                  "Friday", "Saturday", "Sunday"};

/// Where a weekday is printed beside the date of the event, another one.
std::optional<Mutant> weekday_changed(const Sample& sample, Random& random) {
  std::vector<std::pair<Span, std::size_t>> places;
  for (const auto& date : event_dates(sample)) {
    const auto line = sample.line_around(date.whole.begin);
    const std::string behind(sample.of({date.whole.end, line.end}));
    static const std::regex bracket(
        "^(?:（|\\()(?:星期|周|週)?(一|二|三|四|五|六|日|月|火|水|木|金|土)(?:曜日)?(?:\\)|）).*");
    std::smatch match;
    if (!date.year.empty() && std::regex_match(behind, match, bracket)) {
      const auto begin = date.whole.end + static_cast<std::size_t>(match.position(1));
      places.push_back({{begin, begin + static_cast<std::size_t>(match.length(1))}, 0});
    }
  }
  const auto* place = pick(places, random);
  if (place == nullptr) return {};
  const auto printed = sample.of(place->first);
  std::vector<std::string_view> others;
  const bool japanese = sample.is("ja");
  for (const auto& word : japanese ? kanji : hans) {
    if (word != printed) others.push_back(word);
  }
  return changed(sample, place->first, *pick(others, random));
}

/// Somebody adds the weekday from memory, and is wrong by a day or more.
std::optional<Mutant> weekday_added(const Sample& sample, Random& random) {
  const auto dates = event_dates(sample);
  const auto* date = pick(dates, random);
  if (date == nullptr || date->year.empty()) return {};
  const bool chinese = sample.is("zh-Hans");
  if (!chinese && !sample.is("en")) return {};
  const auto behind = sample.text().substr(date->whole.end, 8);
  if (behind.starts_with("（") || behind.starts_with("(") || behind.starts_with("至")) return {};
  using namespace std::chrono;
  const year_month_day day{year{number(sample, date->year)}, month{month_of(sample, *date)},
                           std::chrono::day{static_cast<unsigned>(number(sample, date->day))}};
  const auto right = weekday{sys_days{day}}.iso_encoding() - 1;
  const auto wrong = (right + 1 + random.below(6)) % 7;
  const auto word = chinese ? "（星期" + std::string(hans[wrong]) + "）" : " (" + std::string(english[wrong]) + ")";
  return changed(sample, {date->whole.end, date->whole.end}, word);
}

/// 发布时间： or 来源：… 2024-05-16: the year of the one before.
std::optional<Mutant> published_early(const Sample& sample, Random& random) {
  std::vector<PrintedDate> places;
  bool event = false;
  for (const auto& date : event_dates(sample)) {
    const auto line = sample.of(sample.line_around(date.whole.begin));
    const bool takes_effect =
        line.find("施行") != std::string_view::npos;  // no event, though the tree has no other date
    event = event || (!date.year.empty() && !takes_effect);
  }
  if (!event) return {};
  for (const auto& other : sample.tree().other) {
    if (other.bytes.begin >= sample.turns.front().whole.begin) break;
    const auto text = sample.of({other.bytes.begin, other.bytes.end});
    const bool chrome = other.kind == OtherKind::chrome;
    const bool field = other.kind == OtherKind::field && (text.starts_with("发布时间") || text.starts_with("發布"));
    if (!chrome && !field) continue;
    const auto dates = dates_in(sample, {other.bytes.begin, other.bytes.end});
    if (dates.size() == 1 && !dates.front().year.empty()) places.push_back(dates.front());
  }
  const auto* date = pick(places, random);
  if (date == nullptr) return {};
  return changed(sample, date->year, std::to_string(number(sample, date->year) - 1));
}

}  // namespace

std::vector<Fault> date_faults() {
  return {{"another day", {"date-disagrees"}, day_changed},
          {"another weekday", {"weekday-disagrees"}, weekday_changed},
          {"wrong weekday added", {"weekday-disagrees"}, weekday_added},
          {"published a year early", {"published-before-event"}, published_early}};
}

}  // namespace shilu::faults
