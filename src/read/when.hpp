// Finds dates and times of day in a piece of text.
#pragma once

#include <string>
#include <string_view>

#include "lexicon/lexicon.hpp"

namespace shilu::read {

/// Parts that the text does not print are 0.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;
  std::size_t begin = 0;  ///< offset in the text
  std::size_t end = 0;
  explicit operator bool() const { return month != 0 && day != 0; }
};

/// The first possible date at or behind `from`; false where there is none. `month_first` settles 4/5/2020.
bool find_date(std::string_view text, const lexicon::Lexicon& lexicon, bool month_first, Date& date,
               std::size_t from = 0);

/// The first time of day as `hh:mm` at or behind `from`, or empty.
std::string find_time(std::string_view text, const lexicon::Lexicon& lexicon, std::size_t from = 0);

/// `2023-08-28`; empty where a part is missing.
std::string iso(const Date& date);

}  // namespace shilu::read
