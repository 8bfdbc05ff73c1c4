#include "write/dates.hpp"

#include <cstddef>

namespace shilu::write {
namespace {

/// The number that these digits write; negative where others stand there.
int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return -1;
    value = 10 * value + (c - '0');
  }
  return value;
}

int days_in(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && leap ? 29 : days[month - 1];
}

}  // namespace

bool is_day(std::string_view date) {
  if (date.size() != 10 || date[4] != '-' || date[7] != '-') return false;
  const int year = number(date.substr(0, 4));
  const int month = number(date.substr(5, 2));
  const int day = number(date.substr(8, 2));
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= days_in(year, month);
}

std::string time_of_day(std::string_view time) {
  if (time.size() != 5 || time[2] != ':') return "";
  const int hour = number(time.substr(0, 2));
  const int minute = number(time.substr(3, 2));
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return "";
  return std::string(time) + ":00";
}

}  // namespace shilu::write
