// Days, months and hours that do not exist, by a slip of one number.
#include <regex>

#include "faults/edit.hpp"
#include "faults/families.hpp"
#include "faults/printed_dates.hpp"

namespace shilu::faults {

namespace {

std::vector<PrintedDate> all_dates(const Sample& sample) { return dates_in(sample, {0, sample.text().size()}); }

/// 16 becomes 36, 5 becomes 35.
std::optional<Mutant> no_such_day(const Sample& sample, Random& random) {
  const auto dates = all_dates(sample);
  const auto* date = pick(dates, random);
  if (date == nullptr) return {};
  return changed(sample, date->day, std::to_string(32 + random.below(60)));
}

/// The 31st of a month that has thirty days, or the 30th of February.
std::optional<Mutant> short_month(const Sample& sample, Random& random) {
  std::vector<PrintedDate> dates;
  for (const auto& date : all_dates(sample)) {
    static const std::regex thirty("0?[469]|11|April|June|September|November|APRIL|JUNE|SEPTEMBER|NOVEMBER");
    if (std::regex_match(std::string(sample.of(date.month)), thirty)) dates.push_back(date);
  }
  const auto* date = pick(dates, random);
  return date == nullptr ? std::nullopt : std::optional(changed(sample, date->day, "31"));
}

std::optional<Mutant> no_such_month(const Sample& sample, Random& random) {
  std::vector<PrintedDate> dates;
  for (const auto& date : all_dates(sample)) {
    const char first = sample.text()[date.month.begin];
    if (first >= '0' && first <= '9') dates.push_back(date);
  }
  const auto* date = pick(dates, random);
  if (date == nullptr) return {};
  return changed(sample, date->month, std::to_string(13 + random.below(80)));
}

/// 10:00 becomes 30:00, or 10:70, in a field.
std::optional<Mutant> no_such_hour(const Sample& sample, Random& random) {
  std::vector<Span> hours;
  std::vector<Span> minutes;
  for (const auto& other : sample.tree().other) {
    if (other.kind != OtherKind::field || sample.turns.empty()) continue;
    const std::string text(sample.of({other.bytes.begin, other.bytes.end}));
    static const std::regex clock("(?:^|[^0-9])(\\d{1,2})(?:：|:)(\\d{2})(?![0-9])");
    for (std::sregex_iterator match(text.begin(), text.end(), clock), end; match != end; ++match) {
      const auto place = [&](std::size_t group) {
        const auto begin = other.bytes.begin + static_cast<std::size_t>(match->position(group));
        return Span{begin, begin + static_cast<std::size_t>(match->length(group))};
      };
      hours.push_back(place(1));
      minutes.push_back(place(2));
    }
  }
  const bool hour = random.below(2) == 0;
  const auto* place = pick(hour ? hours : minutes, random);
  if (place == nullptr) return {};
  return changed(sample, *place, std::to_string(hour ? 25 + random.below(70) : 60 + random.below(40)));
}

}  // namespace

std::vector<Fault> calendar_faults() {
  return {{"day above 31", {"impossible-date"}, no_such_day},
          {"31st of a short month", {"impossible-date"}, short_month},
          {"month above 12", {"impossible-date"}, no_such_month},
          {"hour that does not exist", {"impossible-date"}, no_such_hour}};
}

}  // namespace shilu::faults
