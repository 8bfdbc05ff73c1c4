// Days of the calendar.
#pragma once

namespace shilu::checker {

/// Days of a month; of February 29 where the year is 0 (not known).
int days_of_month(int year, int month);

/// 1…7, Monday first. Gregorian calendar.
int weekday_of(int year, int month, int day);

}  // namespace shilu::checker
