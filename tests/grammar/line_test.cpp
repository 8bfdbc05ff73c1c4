#include "grammar/line.hpp"
#include "rule.hpp"

namespace {

using namespace shilu::grammar;
using namespace shilu::grammar::testing;

TEST_CASE("A rule line has nothing but signs") {
  for (const auto* text : {"-----", "＊＊＊＊", "====", "* * *", "——", "……", "……………", "___", "## ##"}) {
    CAPTURE(text);
    CHECK(takes<rule_line>(text));
  }
  for (const auto* text : {"-", "---- 完", "一一", "Q", ""}) {
    CAPTURE(text);
    CHECK(refuses<rule_line>(text));
  }
  CHECK(takes<rule_sign>("＊"));
  CHECK(refuses<rule_sign>("一"));
}

TEST_CASE("Each kind of sign behind a label has a root of its own") {
  CHECK(matched<colon_label>("张三：你好") == "张三：");
  CHECK(refuses<colon_label>("[张三] 你好"));
  CHECK(matched<bracket_label>("[张三] 你好") == "[张三] ");
  CHECK(refuses<bracket_label>("张三：你好"));
  CHECK(matched<sign_label>("答）はい") == "答）");
  CHECK(matched<sign_label>("CHAIR LEE. Yes") == "CHAIR LEE. ");
  CHECK(refuses<sign_label>("张三：你好"));
  CHECK(matched<blank_label>("Q Yes") == "Q ");
  CHECK(refuses<blank_label>("张三：你好"));
  CHECK(matched<dash_label>("――はい") == "――");
  CHECK(refuses<dash_label>("はい――"));
}

TEST_CASE("A numbered line begins with an enumeration, behind marks or not") {
  CHECK(matched<numbered>("（一）产业") == "（一）");
  CHECK(matched<numbered>("1. Growth") == "1. ");
  CHECK(matched<numbered>("**一、** 产业") == "**一、");
  CHECK(matched<numbered>("● 2）产业") == "● 2）");
  for (const auto* text : {"产业一、", "3.5%的增长", "2023年", "第一、", "一是", ""}) {
    CAPTURE(text);
    CHECK(refuses<numbered>(text));
  }
}

TEST_CASE("A bare line is short and no sentence") {
  for (const auto* text : {"刘文峰", "安徽日报记者", "答记者问", "Ann Lee, Chief Executive", "**Q&A**", "## 问答",
                           "● 知事", "时间：上午", "主持人（林晓雯，女）"}) {
    CAPTURE(text);
    CHECK(takes<bare>(text));
  }
  for (const auto* text : {"我们说。", "你好，张三", "“你好”", "吗？", ""}) {
    CAPTURE(text);
    CHECK(refuses<bare>(text));
  }
  std::string name;
  for (int i = 0; i < 80; ++i) name += "名";
  CHECK(takes<bare>(name));
  CHECK(refuses<bare>(std::string(10'000, 'a')));
  CHECK(matched<bare_text>("张三。") == "张三");
  CHECK(refuses<bare_text>("。"));
  CHECK(takes<bare_char>("："));
  CHECK(refuses<bare_char>("，"));
  CHECK(takes<bare_part>("（林晓雯，女）"));
  CHECK(refuses<bare_part>("，"));
}

}  // namespace
