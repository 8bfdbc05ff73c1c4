// Dates and times as XML Schema has them: what is not one is not called one.
#pragma once

#include <string>
#include <string_view>

namespace shilu::write {

/// 2024-03-07, a day that there is.
bool is_day(std::string_view date);

/// 14:00 → 14:00:00; empty where it is no time of the day.
std::string time_of_day(std::string_view time);

}  // namespace shilu::write
