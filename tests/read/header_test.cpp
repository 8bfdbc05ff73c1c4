#include <algorithm>

#include "catch.hpp"
#include "kinds.hpp"

namespace {

using namespace shilu;
using namespace shilu::read;
using namespace shilu::read::testing;

constexpr std::string_view record =
    "南山市道路建设新闻发布会\n"
    "\n"
    "时间：2023年8月28日下午2点\n"
    "地点：市政府新闻发布厅\n"
    "发布人：\n"
    "周文远 市交通局党组成员、副局长\n"
    "唐 立 市水利局局长\n"
    "主持人：林晓雯 市政府新闻办副主任\n"
    "\n"
    "林晓雯：各位记者朋友，大家下午好。现在开始。\n"
    "\n"
    "周文远：今年全市新建道路十二条。\n"
    "\n"
    "记者：请问桥什么时候通车？\n"
    "\n"
    "唐立：明年春天。\n";

TEST_CASE("Fields and rosters stand above the first turn") {
  CHECK(kinds(record) == "title field field field roster roster field label label label label");
}

TEST_CASE("A field keeps its key and its value") {
  const Entrance entrance(record, in_language("zh-Hans"));
  const auto& lines = entrance.decided().lines;
  CHECK(lines[2].key == "时间");
  CHECK(lines[2].value == "2023年8月28日下午2点");
  CHECK(lines[3].key == "地点");
  CHECK(lines[3].value == "市政府新闻发布厅");
  CHECK(lines[4].key == "发布人");
  CHECK(lines[4].value.empty());
}

TEST_CASE("People of a header are known with title and role") {
  const Entrance entrance(record, in_language("zh-Hans"));
  const auto& people = entrance.decided().people;
  const int zhou = people.find_name("周文远");
  const int tang = people.find_name("唐立");
  const int lin = people.find_name("林晓雯");
  REQUIRE(zhou != People::nobody);
  REQUIRE(tang != People::nobody);
  REQUIRE(lin != People::nobody);
  CHECK(people[zhou].title == "市交通局党组成员、副局长");
  CHECK(people[zhou].origin == Origin::roster);
  CHECK(people[zhou].role == Role::speaker);
  CHECK(people[tang].title == "市水利局局长");
  CHECK(people[lin].title == "市政府新闻办副主任");
  CHECK(people[lin].role == Role::host);
}

TEST_CASE("Date, time and place come from the fields") {
  const Entrance entrance(record, in_language("zh-Hans"));
  const auto& conference = entrance.decided().conference;
  CHECK(conference.title == "南山市道路建设新闻发布会");
  CHECK(conference.date == "2023-08-28");
  CHECK(conference.time == "14:00");
  CHECK(conference.place == "市政府新闻发布厅");
}

TEST_CASE("主持人： with a greeting behind it is a label, not a field") {
  CHECK(kinds("时间：2023年8月28日\n主持人：各位记者朋友，大家下午好。现在开始。\n记者：请问桥什么时候通车？\n") ==
        "field label label");
}

TEST_CASE("MODERATOR: with a short sentence behind it is a label") {
  CHECK(kinds("MODERATOR: Good morning.\n\nQUESTION: What is new?\n\nMR. LEE: A road.\n", "en") == "label label label");
}

TEST_CASE("A key of a field inside the speech stays speech") {
  const auto all = kinds(
      "主持人：各位记者朋友，大家下午好。现在开始。\n\n记者：请问活动怎么安排？\n\n周文远：安排如下。\n时间：九月一日。"
      "\n地点：人民广场。\n");
  CHECK(all.find("field") == std::string::npos);
}

TEST_CASE("A text without a header has no fields") {
  CHECK(kinds("记者：请问桥什么时候通车？\n周文远：明年春天。\n记者：谢谢，请问路呢？\n周文远：也是明年。\n") ==
        "label label label label");
}

}  // namespace
