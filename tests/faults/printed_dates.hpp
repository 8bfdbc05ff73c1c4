// Dates as the samples print them: 2024年5月16日, 5月16日, May 16, 2024, 16 May 2024, 2024-05-16.
#pragma once

#include <string>
#include <vector>

#include "faults/sample.hpp"

namespace shilu::faults {

struct PrintedDate {
  Span whole;
  Span year;   ///< empty where it is not printed
  Span month;  ///< digits, or an English name
  Span day;
};

std::vector<PrintedDate> dates_in(const Sample& sample, Span span);

int number(const Sample& sample, Span digits);

/// 1 to 12, of digits or a name.
unsigned month_of(const Sample& sample, const PrintedDate& date);

/// Places of the head that tell the day of the event: title, date field, the lead's first date.
std::vector<PrintedDate> event_dates(const Sample& sample);

}  // namespace shilu::faults
