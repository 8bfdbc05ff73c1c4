// Dates of the head against each other, and days that do not exist.
#include "catch.hpp"
#include "check/days.hpp"
#include "check/found.hpp"

using namespace shilu;
using namespace shilu::tests;

namespace {

std::string record(const std::string& head) {
  return "云溪市防汛工作新闻发布会实录\n" + head + "\n主持人：大家好。\n记者：水库如何？\n林越：正常。\n";
}

Strings dates(const std::string& head) { return findings_of(record(head), only({"SL104", "SL105", "SL106", "SL107"})); }

}  // namespace

TEST_CASE("the calendar knows its days") {
  CHECK(checker::days_of_month(2024, 2) == 29);
  CHECK(checker::days_of_month(2023, 2) == 28);
  CHECK(checker::days_of_month(1900, 2) == 28);
  CHECK(checker::days_of_month(0, 2) == 29);
  CHECK(checker::days_of_month(2023, 12) == 31);
  CHECK(checker::weekday_of(2023, 8, 28) == 1);
  CHECK(checker::weekday_of(2000, 1, 1) == 6);
}

TEST_CASE("a date and its weekday") {
  CHECK(dates("时间：2023年8月28日（星期一）").empty());
  CHECK(dates("时间：2023年8月28日（周二）") == Strings{"SL105 2:15"});
  CHECK(dates("时间：2023年8月28日 星期五 下午3:00") == Strings{"SL105 2:15"});
  CHECK(dates("时间：2023年8月28日，下周二还有一场").empty());
}

TEST_CASE("two dates of one event") {
  CHECK(dates("时间：2023年8月28日\n日期：2023年8月28日").empty());
  CHECK(dates("时间：2023年8月28日\n日期：2023年8月29日") == Strings{"SL104 3:4"});
  CHECK(dates("时间：2023年8月28日\n日期：8月28日").empty());
  CHECK(dates("时间：2023年8月28日至29日\n日期：2023年8月28日").empty());
}

TEST_CASE("published before it took place") {
  CHECK(dates("时间：2023年8月28日\n发布时间：2023-08-29 10:00").empty());
  CHECK(dates("时间：2023年8月28日\n发布时间：2022-08-29 10:00") == Strings{"SL107 3:6"});
}

TEST_CASE("days and hours that do not exist") {
  CHECK(dates("时间：2023年2月29日") == Strings{"SL106 2:4"});
  CHECK(dates("时间：2023年13月1日") == Strings{"SL106 2:4"});
  CHECK(dates("日期：2023-02-30") == Strings{"SL106 2:4"});
  CHECK(dates("时间：2023年8月28日上午10:75") == Strings{"SL106 2:16"});
  CHECK(dates("时间：2023年8月28日24:00").empty());
  CHECK(findings_of(record("") + "林越：工程将于6月31日完工，3.5月内通车。\n", only({"SL106"})) ==
        Strings{"SL106 6:8"});
}
