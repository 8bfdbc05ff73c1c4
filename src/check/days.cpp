#include "check/days.hpp"

#include <chrono>

namespace shilu::checker {

using namespace std::chrono;

int days_of_month(int year_, int month_) {
  const year_month_day_last last{year{year_ == 0 ? 2000 : year_}, month_day_last{month{static_cast<unsigned>(month_)}}};
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

int weekday_of(int year_, int month_, int day_) {
  const year_month_day date{year{year_}, month{static_cast<unsigned>(month_)}, day{static_cast<unsigned>(day_)}};
  return static_cast<int>(weekday{sys_days{date}}.iso_encoding());
}

}  // namespace shilu::checker
