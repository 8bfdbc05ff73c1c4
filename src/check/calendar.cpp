// Days and hours that do not exist.
#include <string>

#include "check/days.hpp"
#include "check/steps.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"

namespace shilu::checker {

namespace {

using lexicon::bit;
using lexicon::Category;

constexpr std::size_t longest = 400;  // bytes of a line of the head

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A run of at most four ASCII digits that ends at `end`; -1 where there is none or a longer one.
int digits_before(std::string_view text, std::size_t end, std::size_t& begin) {
  begin = end;
  while (begin > 0 && is_digit(text[begin - 1])) --begin;
  if (begin == end || end - begin > 4) return -1;
  // 3.5 is a number, and so is 1,200.
  if (begin > 1 && (text[begin - 1] == '.' || text[begin - 1] == ',') && is_digit(text[begin - 2])) return -1;
  return std::stoi(std::string(text.substr(begin, end - begin)));
}

int digits_behind(std::string_view text, std::size_t begin, std::size_t& end) {
  end = begin;
  while (end < text.size() && is_digit(text[end])) ++end;
  if (end == begin || end - begin > 2) return -1;
  return std::stoi(std::string(text.substr(begin, end - begin)));
}

constexpr std::string_view year_sign = "年";
constexpr std::string_view month_sign = "月";
constexpr std::string_view day_sign = "日";

/// 2月30日, 13月5日: in every line, because they are wrong everywhere.
void check_east_asian_dates(const Subject& s, Findings& out) {
  const auto text = s.text();
  for (auto at = text.find(month_sign); at != std::string_view::npos; at = text.find(month_sign, at + 3)) {
    std::size_t begin = 0;
    std::size_t end = 0;
    const int month = digits_before(text, at, begin);
    const int day = digits_behind(text, at + month_sign.size(), end);
    if (month < 0 || day < 0 || text.compare(end, day_sign.size(), day_sign) != 0) continue;
    int year = 0;
    if (begin >= year_sign.size() && text.compare(begin - year_sign.size(), year_sign.size(), year_sign) == 0) {
      std::size_t year_begin = 0;
      const int printed = digits_before(text, begin - year_sign.size(), year_begin);
      if (printed >= 1583) {  // the years of an era have leap years of their own
        year = printed;
        begin = year_begin;
      }
    }
    if (month >= 1 && month <= 12 && day >= 1 && day <= days_of_month(year, month)) continue;
    const Range place{begin, end + day_sign.size()};
    out.add(Rule::impossible_date, place, {std::string(s.piece(place))});
  }
}

/// June 31, 2024 and 31 June 2024, with the months of the text's language.
void check_named_months(const Subject& s, Range whole, Findings& out) {
  const auto text = s.piece(whole);
  const auto folded = text::fold(text);
  lexicon::Lexicon::Match match;
  for (std::size_t from = 0; from < folded.size();) {
    const auto at = s.lexicon.search(std::string_view(folded).substr(from), bit(Category::month), &match);
    if (at == std::string_view::npos) return;
    const auto begin = from + at;
    const auto end = begin + match.length;
    from = end;
    if (text::inside_word(text, begin) || text::inside_word(text, end)) continue;
    const auto month = s.lexicon.value(std::string_view(folded).substr(begin, match.length), Category::month);
    std::size_t first = 0;
    std::size_t last = 0;
    int day = begin > 1 && text[begin - 1] == ' ' ? digits_before(text, begin - 1, first) : -1;
    Range place{first, end};
    if ((day < 0 || day > 99) && end + 1 < text.size() && text[end] == ' ') {
      day = digits_behind(text, end + 1, last);
      // A day stands before a comma: March 24, 2026, not March 24 people.
      if (last >= text.size() || text[last] != ',') day = -1;
      place = {begin, last};
    }
    if (day < 0 || day > 99 || month.empty()) continue;
    if (day == 0 || day > days_of_month(0, std::stoi(std::string(month)))) {
      const Range found{whole.begin + place.begin, whole.begin + place.end};
      out.add(Rule::impossible_date, found, {std::string(s.piece(found))});
    }
  }
}

/// 25:70 in a field, and 2023-02-30.
void check_numbers_of(const Subject& s, Range whole, Findings& out) {
  const auto text = s.piece(whole);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at]) || (at > 0 && is_digit(text[at - 1]))) continue;
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    const auto number = [&](std::size_t from, std::size_t& to) { return digits_behind(text, from, to); };
    std::size_t next = 0;
    std::size_t last = 0;
    if (end - at == 4 && end < text.size() && (text[end] == '-' || text[end] == '/' || text[end] == '.')) {
      const int month = number(end + 1, next);
      if (month < 0 || next >= text.size() || text[next] != text[end]) continue;
      const int day = number(next + 1, last);
      const int year = std::stoi(std::string(text.substr(at, 4)));
      if (day < 0 || year < 1583) continue;
      const bool possible = month >= 1 && month <= 12 && day >= 1 && day <= days_of_month(year, month);
      const Range place{whole.begin + at, whole.begin + last};
      if (!possible) out.add(Rule::impossible_date, place, {std::string(s.piece(place))});
      at = last - 1;
    } else if (end - at <= 2 && end < text.size() && (text[end] == ':' || text.compare(end, 3, "：") == 0)) {
      const int minute = number(end + (text[end] == ':' ? 1 : 3), last);
      if (minute < 0 || last - end < 3) continue;
      const int hour = std::stoi(std::string(text.substr(at, end - at)));
      const Range place{whole.begin + at, whole.begin + last};
      if (hour > 24 || minute > 59) out.add(Rule::impossible_date, place, {std::string(s.piece(place))}).as(1);
      at = last - 1;
    }
  }
}

}  // namespace

void check_calendar(const Subject& s, Findings& out) {
  if (!out.wants(Rule::impossible_date)) return;
  if (s.writing == Writing::chinese || s.writing == Writing::japanese) check_east_asian_dates(s, out);
  for (const auto& other : s.transcript.other) {
    // Among speech numbers may be anything; the head and the foot tell of days.
    if (other.bytes.end - other.bytes.begin > longest) continue;
    check_numbers_of(s, s.decoded(other.bytes), out);
    if (s.writing == Writing::other) check_named_months(s, s.decoded(other.bytes), out);
  }
}

}  // namespace shilu::checker
