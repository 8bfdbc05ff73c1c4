// Every rule with a name is of use: some example makes it succeed, and some root reaches it.
#include <initializer_list>

#include "grammar/attribution.hpp"
#include "grammar/date.hpp"
#include "grammar/document.hpp"
#include "grammar/line.hpp"
#include "named_rules.hpp"
#include "rule.hpp"

namespace {

using namespace shilu::grammar;
using namespace shilu::grammar::testing;

/// Named rules of a root that none of the examples makes succeed. An example may be a refused one: that a full stop
/// ends a label shows where the label fails.
template <typename Root>
Names idle(std::initializer_list<std::string_view> examples) {
  Names seen;
  for (const auto example : examples) {
    peg::memory_input<peg::tracking_mode::lazy> in(example.data(), example.size(), "");
    (void)peg::parse<Root, peg::nothing, noting>(in, Words{}, seen);
  }
  Names rest = reachable<Root>();
  CHECK(rest.size() > 1);
  for (const auto& name : seen) rest.erase(name);
  return rest;
}

TEST_CASE("Examples make every rule of the line grammar succeed") {
  CHECK(idle<rule_line>({"-- --"}) == Names{});
  CHECK(idle<colon_label>({"▲**[14:15:33] （一）张三（局长）** ： **[00:01]", "### I. 问：", "> ①1 A：",
                           "1）张三 10:05：", "N: 10:05 x", "说”", "说。"}) == Names{});
  CHECK(idle<bracket_label>({"● ### > **[张三]** ：** 10:05 你好", "<답변> (문세라 과장) 네", "[说。"}) == Names{});
  CHECK(idle<sign_label>({"● ### > **答）** はい", "问、", "Q. ", "PERIODISTA.- ¿Qué?", "张三 李四●", "기  자)",
                          "기\u3000자)", "MR. LEE. Yes", "说：", "说”", "说。", "说（"}) == Names{});
  CHECK(idle<blank_label>({"● ### > **Q ", "홍길동 기자 (신문)", "知事\u3000", "知事 会見  ", "说：", "说”", "说。"}) ==
        Names{});
  CHECK(idle<dash_label>({"―― はい", "-- はい"}) == Names{});
  CHECK(idle<numbered>({"● ### **（一）产业", "1. ", "II、", "①"}) == Names{});
  CHECK(idle<bare>({"● ### > **刘文峰（局长）**", "说”", "说。"}) == Names{});
}

TEST_CASE("Examples make every rule of the grammar of dates succeed") {
  CHECK(idle<date::date>({"民國114年 7月21日", "二〇二三年8月28日", "114年7月1日", "2023-08-28", "4/21/14",
                          "Sept. 21st, 2022", "01 de agosto de 2019"}) == Names{});
  CHECK(idle<date::time>({"下午2:05", "十点三十分", "2点半", "10時30分", "4 P.M."}) == Names{});
}

TEST_CASE("Examples make every rule of the grammar of attributions succeed") {
  CHECK(idle<attribution::verb_tail>({"表示，", "说道：", "告诉记者 “", "说。", "讲了三句话："}) == Names{});
}

TEST_CASE("Examples make every rule of the document grammar succeed") {
  CHECK(idle<document::transcript>({"xHt nctSgtHQtHgtHStQSH", "HQgS", "x\xFF"}) == Names{});
}

TEST_CASE("An example that lacks a form leaves its rule idle") { CHECK(idle<numbered>({"1. "}).count("circled") == 1); }

}  // namespace
