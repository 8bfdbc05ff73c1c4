#include "read/when.hpp"

#include "catch.hpp"
#include "lexicon_of_tests.hpp"

namespace {

using namespace shilu::read;
using shilu::lexicon::Category;
using shilu::lexicon::Entry;

const shilu::lexicon::Lexicon& words() {
  static const auto lexicon = testing::lexicon_of({
      Entry{Category::month, "September", "9"}, Entry{Category::month, "Sept", "9"},
      Entry{Category::month, "March", "3"},     Entry{Category::month, "mars", "3"},
      Entry{Category::month, "März", "3"},      Entry{Category::month, "agosto", "8"},
      Entry{Category::month, "февраля", "2"},   Entry{Category::era, "民國", "1911"},
      Entry{Category::era, "中華民國", "1911"}, Entry{Category::era, "令和", "2018"},
      Entry{Category::era, "平成", "1988"},     Entry{Category::day_part, "上午", "0"},
      Entry{Category::day_part, "凌晨", "0"},   Entry{Category::day_part, "下午", "12"},
      Entry{Category::day_part, "晚上", "12"},  Entry{Category::day_part, "中午", "12"},
      Entry{Category::day_part, "午前", "0"},   Entry{Category::day_part, "午後", "12"},
      Entry{Category::day_part, "오전", "0"},   Entry{Category::day_part, "오후", "12"},
      Entry{Category::day_part, "a.m.", "0"},   Entry{Category::day_part, "am", "0"},
      Entry{Category::day_part, "p.m.", "12"},  Entry{Category::day_part, "pm", "12"},
  });
  return lexicon;
}

/// `2023-08-28`, `08-28` where the text prints no year, `none`.
std::string date_in(std::string_view text, bool month_first) {
  Date date;
  if (!find_date(text, words(), month_first, date)) return "none";
  if (date.year != 0) return iso(date);
  CHECK(iso(date).empty());
  date.year = 2000;
  return iso(date).substr(5);
}

struct DateRow {
  const char* text;
  bool month_first;
  const char* date;
};

TEST_CASE("Dates in every form that records print") {
  const DateRow rows[] = {
      {"2023年8月28日", false, "2023-08-28"},
      {"二〇二三年八月二十八日", false, "2023-08-28"},
      {"二○二三年十月十日", false, "2023-10-10"},
      {"二零二三年十二月三十一日", false, "2023-12-31"},
      {"2023 年 8 月 28 日（星期一）", false, "2023-08-28"},
      {"２０２３年８月２８日", false, "2023-08-28"},
      {"2023年8月28号下午", false, "2023-08-28"},
      {"民國114年07月21日", false, "2025-07-21"},
      {"中華民國一一四年七月二十一日", false, "2025-07-21"},
      {"114年07月21日", false, "2025-07-21"},
      {"令和５年11月14日（火）", false, "2023-11-14"},
      {"令和元年5月1日", false, "2019-05-01"},
      {"平成31年4月30日", false, "2019-04-30"},
      {"2024년 6월 27일 목요일", false, "2024-06-27"},
      {"2024. 6. 27.", false, "2024-06-27"},
      {"2024.06.27", false, "2024-06-27"},
      {"2023-08-28 14:00:00", false, "2023-08-28"},
      {"2023/8/28", false, "2023-08-28"},
      {"12.04.2021", false, "2021-04-12"},
      {"12/04/2021", false, "2021-04-12"},
      {"12/04/2021", true, "2021-12-04"},
      {"4/21/14", true, "2014-04-21"},
      {"4/21/14", false, "2014-04-21"},
      {"21/4/2014", true, "2014-04-21"},
      {"4/21/69", false, "2069-04-21"},
      {"4/21/70", false, "1970-04-21"},
      {"September 21, 2022", false, "2022-09-21"},
      {"Wednesday, September 21, 2022, 2:30 p.m.", false, "2022-09-21"},
      {"SEPTEMBER 21, 2022", false, "2022-09-21"},
      {"Sept. 21, 2022", false, "2022-09-21"},
      {"September 21st, 2022", false, "2022-09-21"},
      {"21 September 2022", false, "2022-09-21"},
      {"the 21st of September 2022", false, "2022-09-21"},
      {"September 21 2022", false, "2022-09-21"},
      {"September 21", false, "09-21"},
      {"8月28日下午", false, "08-28"},
      {"24 февраля 2025 года", false, "2025-02-24"},
      {"01 de agosto de 2019", false, "2019-08-01"},
      {"1 de agosto del 2019", false, "2019-08-01"},
      {"12. März 2024", false, "2024-03-12"},
      {"le 1er mars 2024", false, "2024-03-01"},
      {"3 mars 2024", false, "2024-03-03"},
      {"3º de agosto de 2019", false, "2019-08-03"},
      {"日期：2023年13月1日，实为2023年1月13日", false, "2023-01-13"},
      {"増加了3.5.2倍", false, "none"},
      {"2023年", false, "none"},
      {"2023年2月30日", false, "none"},
      {"第3号文件", false, "none"},
      {"上午10点", false, "none"},
      {"2023-02", false, "none"},
      {"192.168.10.12", false, "none"},
      {"電話 02-2356-5000", false, "none"},
      {"there may be 20 people", false, "none"},
      {"Marching 21 miles", false, "none"},
      {"", false, "none"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text, row.month_first);
    CHECK(date_in(row.text, row.month_first) == row.date);
  }
}

struct TimeRow {
  const char* text;
  const char* time;
};

TEST_CASE("Times of day in every form that records print") {
  const TimeRow rows[] = {
      {"下午2点半", "14:30"},
      {"下午2点", "14:00"},
      {"下午2:00", "14:00"},
      {"下午 2：30", "14:30"},
      {"上午10时", "10:00"},
      {"上午10时30分", "10:30"},
      {"上午十点三十分", "10:30"},
      {"下午三点", "15:00"},
      {"晚上8点", "20:00"},
      {"中午12点", "12:00"},
      {"上午12:30", "00:30"},
      {"凌晨1点", "01:00"},
      {"14:00", "14:00"},
      {"14：05", "14:05"},
      {"14:00—15:30", "14:00"},
      {"10時30分", "10:30"},
      {"午後3時", "15:00"},
      {"午前9時5分", "09:05"},
      {"午後４時３０分", "16:30"},
      {"오후 2시 30분", "14:30"},
      {"오후 2시", "14:00"},
      {"오전 11시", "11:00"},
      {"오후 2:30", "14:30"},
      {"4:44 P.M.", "16:44"},
      {"4:44 p.m. EST", "16:44"},
      {"12:05 P.M.", "12:05"},
      {"12:05 A.M.", "00:05"},
      {"2 p.m.", "14:00"},
      {"2 P.M.", "14:00"},
      {"2:30pm", "14:30"},
      {"11 am", "11:00"},
      {"9:30", "09:30"},
      {"2023年8月28日（星期一）下午3:00", "15:00"},
      {"2pm", "14:00"},
      {"15 Uhr", "15:00"},
      {"14h30", "14:30"},
      {"at 25:99 o'clock", ""},
      {"no time", ""},
      {"10点建议", "10:00"},
      {"2023年8月28日", ""},
      {"10人", ""},
      {"", ""},
      {"第2:3节", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(find_time(row.text, words()) == row.time);
  }
}

TEST_CASE("A date knows its place, and the next is found behind it") {
  const std::string text = "2023年8月28日至9月3日";
  Date date;
  REQUIRE(find_date(text, words(), false, date));
  CHECK(date.begin == 0);
  CHECK(text.substr(date.begin, date.end - date.begin) == "2023年8月28日");
  REQUIRE(find_date(text, words(), false, date, date.end));
  CHECK(text.substr(date.begin, date.end - date.begin) == "9月3日");
  CHECK(date.year == 0);
  CHECK_FALSE(find_date(text, words(), false, date, date.end));
}

TEST_CASE("A time is looked for at or behind a place") {
  const std::string text = "9:00—10:30";
  CHECK(find_time(text, words()) == "09:00");
  CHECK(find_time(text, words(), 4) == "10:30");
  CHECK(find_time(text, words(), text.size()).empty());
}

TEST_CASE("ISO 8601 needs every part") {
  Date date;
  date.year = 2023;
  date.month = 8;
  CHECK(iso(date).empty());
  date.day = 5;
  CHECK(iso(date) == "2023-08-05");
  date.year = 0;
  CHECK(iso(date).empty());
  CHECK(static_cast<bool>(date));
}

TEST_CASE("A long text of digits costs no more than its length") {
  std::string text;
  for (int i = 0; i < 50'000; ++i) text += "1.1 ";
  Date date;
  CHECK_FALSE(find_date(text, words(), false, date));
  CHECK(find_time(text, words()).empty());
}

}  // namespace
