// The dates of a record's head against each other, and each against its weekday.
#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "check/days.hpp"
#include "check/people.hpp"
#include "check/steps.hpp"
#include "read/when.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Category;

constexpr std::size_t weekday_near = 16;  // bytes behind a date in which its weekday stands
constexpr std::size_t lead_bytes = 600;

struct Dated {
  read::Date date;
  Range place;
  bool published = false;
};

std::string shown(const read::Date& date) {
  if (date.year == 0) return fmt::format("{:02}-{:02}", date.month, date.day);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

bool same_day(const read::Date& a, const read::Date& b) {
  return a.month == b.month && a.day == b.day && (a.year == 0 || b.year == 0 || a.year == b.year);
}

bool is_before(const read::Date& a, const read::Date& b) {
  return std::array{a.year, a.month, a.day} < std::array{b.year, b.month, b.day};
}

class Head {
 public:
  Head(const Subject& s, Findings& out) : s_(s), out_(out) {
    const auto& language = s.transcript.language;
    month_first_ = language.starts_with("en") && language != "en-GB" && language != "en-AU";
  }

  void run() {
    for (const auto& other : s_.transcript.other) {
      if (!s_.turns.empty() && s_.decoded(other.bytes).begin > s_.turns.front().whole.begin) break;
      check_weekdays(other);
      if (other.kind == OtherKind::title) add(other, false);
      if (other.kind == OtherKind::field) add_field(other);
      if (other.kind == OtherKind::chrome) add(other, true);
      // A lead of one line may look like a heading.
      if (other.kind == OtherKind::lead || other.kind == OtherKind::heading) add_lead(other);
    }
    const Dated* event = nullptr;
    for (const auto& dated : dates_) {
      if (dated.published) continue;
      if (event == nullptr) {
        event = &dated;
      } else if (!same_day(event->date, dated.date)) {
        out_.add(Rule::date_disagrees, dated.place, {shown(dated.date), shown(event->date)}).see(event->place);
      }
    }
    if (event == nullptr || event->date.year == 0) return;
    for (const auto& dated : dates_) {
      if (!dated.published || dated.date.year == 0 || !is_before(dated.date, event->date)) continue;
      out_.add(Rule::published_before_event, dated.place, {shown(dated.date), shown(event->date)}).see(event->place);
      return;
    }
  }

 private:
  void add_field(const Other& field) {
    const auto categories = s_.lexicon.find(text::fold(squeezed(field.key)));
    if (categories & bit(Category::field_published)) {
      add(field, true);
    } else if (categories & any_of(Category::field_date, Category::field_time)) {
      add(field, false);
    }
  }

  /// A lead tells of many days; that of the event stands in the sentence that says where it took place.
  void add_lead(const Other& lead) {
    const auto text = text::head(s_.piece(s_.decoded(lead.bytes)), lead_bytes);
    const auto folded = text::fold(text);
    const auto takes_place = s_.lexicon.search(folded, bit(Category::verb_take_place));
    if (takes_place == std::string::npos) return;
    read::Date date;
    if (!read::find_date(text, s_.lexicon, month_first_, date) || date.end > takes_place) return;
    if (text.substr(date.begin, takes_place - date.begin).find("。") != std::string_view::npos) return;
    push(date, s_.decoded(lead.bytes).begin, false);
  }

  /// Only what has a single date says which day is meant: a range of days does not.
  void add(const Other& other, bool published) {
    const auto place = s_.decoded(other.bytes);
    const auto text = s_.piece(place);
    read::Date date;
    if (!read::find_date(text, s_.lexicon, month_first_, date)) return;
    read::Date second;
    if (read::find_date(text, s_.lexicon, month_first_, second, date.end)) return;
    push(date, place.begin, published);
  }

  void push(const read::Date& date, std::size_t from, bool published) {
    dates_.push_back({date, {from + date.begin, from + date.end}, published});
  }

  /// Of all dates, whatever they are the dates of.
  void check_weekdays(const Other& other) {
    const auto from = s_.decoded(other.bytes).begin;
    const auto text = text::head(s_.piece(s_.decoded(other.bytes)), lead_bytes);
    read::Date date;
    while (read::find_date(text, s_.lexicon, month_first_, date, date.end))
      check_weekday({date, {from + date.begin, from + date.end}});
  }

  void check_weekday(const Dated& dated) {
    if (dated.date.year < 1583) return;  // the Gregorian calendar begins
    auto behind = s_.text().substr(dated.place.end, weekday_near * 2);
    behind = behind.substr(0, behind.find('\n'));
    const auto folded = text::fold(text::head(behind, weekday_near));
    lexicon::Lexicon::Match match;
    const auto at = s_.lexicon.search(folded, bit(Category::weekday), &match);
    if (at == std::string::npos) return;
    // Between a date and its day stand brackets and blanks alone.
    constexpr std::u32string_view signs = U"（(［[【, \t　";
    for (std::size_t i = 0; i < at;) {
      const auto c = text::decode_at(folded, i);
      if (signs.find(c.value) == std::u32string_view::npos) return;
      i += c.length;
    }
    const auto word = folded.substr(at, match.length);
    const auto value = s_.lexicon.value(word, Category::weekday);
    if (value.empty()) return;
    // One letter or character is a weekday in brackets only: （月）.
    if (text::count_code_points(word) == 1 && (at == 0 || at + match.length >= folded.size())) return;
    const int right = weekday_of(dated.date.year, dated.date.month, dated.date.day);
    if (std::stoi(std::string(value)) == right) return;
    const Range place{dated.place.end + at, dated.place.end + at + match.length};
    out_.add(Rule::weekday_disagrees, place, {shown(dated.date), name_of(right), std::string(s_.piece(place))});
  }

  /// In the language of the messages.
  std::string name_of(int weekday) const {
    constexpr std::array<std::string_view, 7> en{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                 "Friday", "Saturday", "Sunday"};
    constexpr std::array<std::string_view, 7> zh{"星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"};
    const auto index = static_cast<std::size_t>(weekday - 1);
    return std::string(s_.options.messages == "zh" ? zh[index] : en[index]);
  }

  const Subject& s_;
  Findings& out_;
  bool month_first_ = false;
  std::vector<Dated> dates_;
};

}  // namespace

void check_dates(const Subject& s, Findings& out) { Head(s, out).run(); }

}  // namespace shilu::checker
