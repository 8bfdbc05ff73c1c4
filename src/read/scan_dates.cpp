// Instantiates the grammar of dates.
#include <array>
#include <charconv>

#include "grammar/date.hpp"
#include "read/captures.hpp"
#include "read/reading.hpp"
#include "read/when.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

namespace g = grammar;
namespace d = grammar::date;
using lexicon::bit;
using lexicon::Category;

// clang-format off
enum class Part : std::uint8_t { era, era_year, year, month, day, month_name, numeric, day_first, hour, minute, half, day_part };

template <typename Rule> struct part_of { static constexpr std::optional<Part> value{}; };
template <> struct part_of<d::era> { static constexpr std::optional value{Part::era}; };
template <> struct part_of<d::era_year> { static constexpr std::optional value{Part::era_year}; };
template <> struct part_of<d::year> { static constexpr std::optional value{Part::year}; };
template <> struct part_of<d::named_year> { static constexpr std::optional value{Part::year}; };
template <> struct part_of<d::month> { static constexpr std::optional value{Part::month}; };
template <> struct part_of<d::day> { static constexpr std::optional value{Part::day}; };
template <> struct part_of<d::named_day> { static constexpr std::optional value{Part::day}; };
template <> struct part_of<d::month_name> { static constexpr std::optional value{Part::month_name}; };
template <> struct part_of<d::numeric_date> { static constexpr std::optional value{Part::numeric}; };
template <> struct part_of<d::day_first> { static constexpr std::optional value{Part::day_first}; };
template <> struct part_of<d::hour> { static constexpr std::optional value{Part::hour}; };
template <> struct part_of<d::hour_han> { static constexpr std::optional value{Part::hour}; };
template <> struct part_of<d::clock_minute> { static constexpr std::optional value{Part::minute}; };
template <> struct part_of<d::minute> { static constexpr std::optional value{Part::minute}; };
template <> struct part_of<d::minute_han> { static constexpr std::optional value{Part::minute}; };
template <> struct part_of<d::half> { static constexpr std::optional value{Part::half}; };
template <> struct part_of<d::day_part> { static constexpr std::optional value{Part::day_part}; };
// clang-format on

using Parts = SmallCaptures<Part, 32>;

struct Context {
  std::string_view text;
  std::string_view folded;
  const lexicon::Lexicon* lexicon;
  std::size_t word(g::Word kind, const char* at, const char*) const {
    const auto offset = static_cast<std::size_t>(at - text.data());
    auto category = Category::month;
    if (kind == g::Word::era) category = Category::era;
    if (kind == g::Word::day_part) category = Category::day_part;
    return lexicon->longest_prefix(folded.substr(offset), bit(category)).length;
  }
};

template <typename Rule>
bool run(const Context& context, std::size_t at, Parts& parts, std::size_t& length) {
  // The context looks words up by address, so the input is a view into the same text.
  g::peg::memory_input<g::peg::tracking_mode::lazy> in(context.text.data() + at, context.text.size() - at, "");
  if (!g::peg::parse<Rule, g::peg::nothing, capturing<part_of>::control>(in, context, parts)) return false;
  length = static_cast<std::size_t>(in.current() - in.begin());
  return true;
}

/// The value of one character: a digit of any width or script here, or -1.
int digit_of(char32_t c) {
  if (c >= U'0' && c <= U'9') return static_cast<int>(c - U'0');
  if (c >= U'０' && c <= U'９') return static_cast<int>(c - U'０');
  if (c == U'零' || c == U'○') return 0;
  const auto index = std::u32string_view(U"〇一二三四五六七八九").find(c);
  return index == std::u32string_view::npos ? -1 : static_cast<int>(index);
}

/// Digits of any width, or Han numerals read as digits (二〇二三) or with tens (二十八). -1 for anything else.
int number(std::string_view text) {
  int value = 0;
  int tens = -1;  // what stands before 十, once one was seen
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    if (c.value == U'元' && text.size() == c.length) return 1;
    if (c.value == U'十') {
      tens = at == 0 ? 1 : value;
      value = 0;
    } else {
      const int digit = digit_of(c.value);
      if (digit < 0) return -1;
      value = value * 10 + digit;
    }
    at += c.length;
  }
  if (text.empty()) return -1;
  return tens < 0 ? value : tens * 10 + value;
}

/// The numbers of a text that is digits and signs.
std::array<int, 3> numbers(std::string_view text) {
  std::array<int, 3> result{0, 0, 0};
  std::size_t index = 0;
  bool inside = false;
  for (std::size_t at = 0; at < text.size() && index < 3;) {
    const auto c = text::decode_at(text, at);
    at += c.length;
    if (text::is_digit(c.value)) {
      const int digit = c.value < 0x80 ? static_cast<int>(c.value - U'0') : static_cast<int>(c.value - U'０');
      result[index] = result[index] * 10 + digit;
      inside = true;
    } else if (inside) {
      ++index;
      inside = false;
    }
  }
  return result;
}

bool plausible(const Date& date) {
  if (date.month < 1 || date.month > 12 || date.day < 1) return false;
  if (date.year != 0 && (date.year < 1800 || date.year > 2200)) return false;
  constexpr std::array days{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = date.year == 0 || (date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0));
  if (date.month == 2 && date.day == 29 && !leap) return false;
  return date.day <= days[static_cast<std::size_t>(date.month - 1)];
}

int to_int(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

bool read_date(const Context& context, std::size_t at, const Parts& parts, std::size_t length, bool month_first,
               Date& date) {
  date = Date{};
  int era_offset = -1;
  for (const auto& part : parts) {
    const auto piece = context.text.substr(at + part.begin, part.end - part.begin);
    switch (part.kind) {
      case Part::era: era_offset = to_int(context.lexicon->value(text::fold(piece), Category::era)); break;
      case Part::era_year: date.year = number(piece) + (era_offset >= 0 ? era_offset : 0); break;
      case Part::year: date.year = number(piece); break;
      case Part::month: date.month = number(piece); break;
      case Part::day: date.day = number(piece); break;
      case Part::month_name: date.month = to_int(context.lexicon->value(text::fold(piece), Category::month)); break;
      case Part::numeric: {
        const auto n = numbers(piece);
        date.year = n[0];
        date.month = n[1];
        date.day = n[2];
        break;
      }
      case Part::day_first: {
        const auto n = numbers(piece);
        const bool american = n[1] > 12 || (month_first && n[0] <= 12);
        date.day = american ? n[1] : n[0];
        date.month = american ? n[0] : n[1];
        date.year = n[2] < 100 ? n[2] + (n[2] < 70 ? 2000 : 1900) : n[2];
        break;
      }
      default: break;
    }
  }
  // A year of two or three digits without an era, on a page that counts from 1912 (民國): 114年07月21日.
  if (era_offset < 0 && date.year >= 80 && date.year <= 200) date.year += 1911;
  date.begin = at;
  date.end = at + length;
  return plausible(date);
}

bool can_begin(std::string_view text, std::size_t at, char32_t c) {
  if (text::is_digit(c)) {
    return at == 0 || !text::is_digit(text::decode_before(text, at).value);
  }
  return text::is_letter(c) && (at == 0 || c >= 0x2E80 || !text::is_letter(text::decode_before(text, at).value));
}

}  // namespace

bool find_date(std::string_view text, const lexicon::Lexicon& lexicon, bool month_first, Date& date, std::size_t from) {
  const std::string folded = text::fold(text);
  const Context context{text, folded, &lexicon};
  for (std::size_t at = from; at < text.size();) {
    const auto c = text::decode_at(text, at);
    if (can_begin(text, at, c.value)) {
      Parts parts;
      std::size_t length = 0;
      if (run<d::date>(context, at, parts, length) && read_date(context, at, parts, length, month_first, date))
        return true;
    }
    at += c.length;
  }
  return false;
}

std::string find_time(std::string_view text, const lexicon::Lexicon& lexicon, std::size_t from) {
  const std::string folded = text::fold(text);
  const Context context{text, folded, &lexicon};
  for (std::size_t at = from; at < text.size();) {
    const auto c = text::decode_at(text, at);
    if (can_begin(text, at, c.value)) {
      Parts parts;
      std::size_t length = 0;
      if (run<d::time>(context, at, parts, length)) {
        int hour = -1;
        int minute = 0;
        int add = 0;
        bool named = false;
        for (const auto& part : parts) {
          const auto piece = text.substr(at + part.begin, part.end - part.begin);
          if (part.kind == Part::hour) hour = number(piece);
          if (part.kind == Part::minute) minute = number(piece);
          if (part.kind == Part::half) minute = 30;
          if (part.kind == Part::day_part) {
            add = to_int(lexicon.value(text::fold(piece), Category::day_part));
            named = true;
          }
        }
        if (named && add == 12 && hour < 12) hour += 12;
        if (named && add == 0 && hour == 12) hour = 0;
        if (hour >= 0 && hour <= 24 && minute >= 0 && minute < 60) {
          std::string out = "00:00";
          out[0] = static_cast<char>('0' + hour / 10);
          out[1] = static_cast<char>('0' + hour % 10);
          out[3] = static_cast<char>('0' + minute / 10);
          out[4] = static_cast<char>('0' + minute % 10);
          return out;
        }
      }
    }
    at += c.length;
  }
  return {};
}

std::string iso(const Date& date) {
  if (date.year == 0 || !date) return {};
  std::string out = "0000-00-00";
  const auto put = [&](std::size_t at, int width, int value) {
    for (int i = width - 1; i >= 0; --i, value /= 10)
      out[at + static_cast<std::size_t>(i)] = static_cast<char>('0' + value % 10);
  };
  put(0, 4, date.year);
  put(5, 2, date.month);
  put(8, 2, date.day);
  return out;
}

}  // namespace shilu::read
