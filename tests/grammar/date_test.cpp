#include "grammar/date.hpp"
#include "rule.hpp"

namespace {

using namespace shilu::grammar;
using namespace shilu::grammar::testing;
namespace d = shilu::grammar::date;

TEST_CASE("Numerals of dates") {
  CHECK(takes<d::numeral_han>("二〇二三"));
  CHECK(takes<d::numeral_han>("元"));
  CHECK(refuses<d::numeral_han>("2023"));
  CHECK(takes<d::digits>("2023"));
  CHECK(matched<d::digits>("20235") == "2023");
  CHECK(refuses<d::digits>("二"));
  CHECK(takes<d::amount>("２８"));
  CHECK(takes<d::amount>("二十八"));
  CHECK(refuses<d::amount>("日"));
  CHECK(takes<d::year>("2023"));
  CHECK(takes<d::year>("二〇二三"));
  CHECK(refuses<d::year>("114"));
  CHECK(takes<d::era_year>("114"));
  CHECK(refuses<d::era_year>("年"));
  CHECK(takes<d::month>("8"));
  CHECK(refuses<d::month>("月"));
  CHECK(takes<d::day>("二十八"));
  CHECK(refuses<d::day>("日"));
}

TEST_CASE("Words of dates come from the lexicon") {
  CHECK(takes<d::era>("民國"));
  CHECK(refuses<d::era>("光緒"));
  CHECK(matched<d::month_name>("September 21") == "September");
  CHECK(refuses<d::month_name>("Frimaire"));
  CHECK(takes<d::day_part>("下午"));
  CHECK(refuses<d::day_part>("今天"));
}

TEST_CASE("Dates with year, month and day signs") {
  for (const auto* text :
       {"2023年8月28日", "2023 年 8 月 28 日", "8月28日", "8月28号", "二〇二三年八月二十八日", "民國114年07月21日",
        "令和５年11月14日", "114年07月21日", "2024년 6월 27일", "令和元年5月1日"}) {
    CAPTURE(text);
    CHECK(takes<d::cjk_date>(text));
    CHECK(takes<d::date>(text));
  }
  for (const auto* text : {"2023年", "8月", "8月份28", "年8月28日", ""}) {
    CAPTURE(text);
    CHECK(refuses<d::cjk_date>(text));
  }
  CHECK(takes<d::month_day>("8月28日"));
  CHECK(refuses<d::month_day>("8月"));
  CHECK(takes<d::sign_year>("年"));
  CHECK(takes<d::sign_month>("월"));
  CHECK(takes<d::sign_day>("號"));
  CHECK(refuses<d::sign_year>("月"));
  CHECK(refuses<d::sign_month>("日"));
  CHECK(refuses<d::sign_day>("年"));
}

TEST_CASE("Dates of digits and signs, the year first") {
  for (const auto* text :
       {"2023-08-28", "2023/8/28", "2024. 6. 27", "2023.8.28", "２０２３－０８－２８", "2023‑08‑28"}) {
    CAPTURE(text);
    CHECK(takes<d::numeric_date>(text));
    CHECK(takes<d::date>(text));
  }
  for (const auto* text : {"2023-08", "23-08-28", "2023-08-281", "2023:08:28", "v2.1.3"})
    CHECK(refuses<d::numeric_date>(text));
  CHECK(takes<d::date_sign>("／"));
  CHECK(refuses<d::date_sign>(":"));
}

TEST_CASE("Dates of digits and signs, the year last") {
  for (const auto* text : {"12.04.2021", "03/10/2024", "4/21/14", "1. 2. 2024"}) {
    CAPTURE(text);
    CHECK(takes<d::day_first>(text));
    CHECK(takes<d::date>(text));
  }
  for (const auto* text : {"12.04", "12.04.20211", "12:04:21", "4/21/143"}) {
    CAPTURE(text);
    CHECK(refuses<d::day_first>(text));
  }
}

TEST_CASE("Dates with a month's name") {
  for (const auto* text :
       {"September 21, 2022", "September 21", "Sept. 21, 2022", "September 21st, 2022", "September 3rd"}) {
    CAPTURE(text);
    CHECK(takes<d::month_first>(text));
    CHECK(takes<d::date>(text));
  }
  for (const auto* text : {"21 September 2022", "21 September", "01 de agosto de 2019", "24 февраля 2025",
                           "21st September 2022", "1 of September"}) {
    CAPTURE(text);
    CHECK(takes<d::month_middle>(text));
    CHECK(takes<d::date>(text));
  }
  for (const auto* text : {"September", "September 2022", "September the 1st", "21 2022"}) {
    CAPTURE(text);
    CHECK(refuses<d::month_first>(text));
    CHECK(refuses<d::month_middle>(text));
  }
  CHECK(takes<d::ordinal_end>("st"));
  CHECK(takes<d::ordinal_end>("º"));
  CHECK(refuses<d::ordinal_end>("x"));
  CHECK(takes<d::of>(" de"));
  CHECK(refuses<d::of>("de"));
  CHECK(takes<d::named_day>("21"));
  CHECK(refuses<d::named_day>("x"));
  CHECK(takes<d::named_year>("2022"));
  CHECK(refuses<d::named_year>("20221"));
  CHECK(refuses<d::named_year>("22"));
}

TEST_CASE("Times of day") {
  for (const auto* text : {"15:00", "9：30", "下午2:00", "下午 2:00", "4:44 P.M.", "9:30 a.m."}) {
    CAPTURE(text);
    CHECK(takes<d::time>(text));
  }
  for (const auto* text :
       {"下午2点半", "2点", "十点三十分", "10時30分", "10时30", "오후 2시 30분", "14 giờ 30", "4 P.M."}) {
    CAPTURE(text);
    CHECK(takes<d::time>(text));
  }
  for (const auto* text : {"15", "15:0", "15:000", "下午", "半", "4 people", ""}) {
    CAPTURE(text);
    CHECK(refuses<d::time>(text));
  }
  CHECK(takes<d::time_digits>("15:00"));
  CHECK(refuses<d::time_digits>("15点"));
  CHECK(takes<d::time_signs>("2点半"));
  CHECK(refuses<d::time_signs>("2:30"));
  CHECK(matched<d::hour_only>("4 P.M.") == "4");
  CHECK(refuses<d::hour_only>("4"));
  CHECK(takes<d::hour>("15"));
  CHECK(refuses<d::hour>("点"));
  CHECK(takes<d::hour_han>("十"));
  CHECK(refuses<d::hour_han>("10"));
  CHECK(takes<d::minute>("30"));
  CHECK(refuses<d::minute>("分"));
  CHECK(takes<d::minute_han>("三十"));
  CHECK(refuses<d::minute_han>("30"));
  CHECK(takes<d::half>("半"));
  CHECK(refuses<d::half>("分"));
  CHECK(takes<d::hour_sign>("點"));
  CHECK(takes<d::hour_sign>(" giờ"));
  CHECK(refuses<d::hour_sign>("分"));
  CHECK(takes<d::minute_sign>("분"));
  CHECK(refuses<d::minute_sign>("点"));
  CHECK(takes<d::clock_minute>("05"));
  CHECK(refuses<d::clock_minute>("5"));
}

}  // namespace
