// Exchanges as chats.
#include <shilu/write.hpp>

#include <initializer_list>
#include <string>

#include "catch.hpp"
#include "sample.hpp"
#include "write/formats.hpp"

using namespace shilu;

namespace {

struct Said {
  TurnKind kind;
  const char* who;
  const char* text;
  Role role = Role::unknown;
};

/// One exchange in which people who are known by label alone say this.
Transcript exchange_of(std::initializer_list<Said> said, const std::string& language = "zh-Hans") {
  Transcript t;
  t.source.name = "x.txt";
  t.language = language;
  t.sections.resize(1);
  t.sections[0].kind = SectionKind::questions;
  t.sections[0].exchanges.resize(1);
  Exchange& exchange = t.sections[0].exchanges[0];
  exchange.number = 1;
  for (const Said& each : said) {
    Turn turn;
    turn.id = "t" + std::to_string(exchange.turns.size() + 1);
    turn.kind = each.kind;
    turn.role = each.role;
    turn.label = each.who;
    turn.text = each.text;
    exchange.turns.push_back(turn);
  }
  return t;
}

std::size_t left_out(const Transcript& t) {
  std::string out;
  return write::put(Format::chat, t, out, {});
}

/// `user 甲:text | assistant …` of the only record; the name is empty where the message has none.
std::string messages(const Transcript& t, bool remarks = false) {
  WriteOptions options;
  options.chat_remarks = remarks;
  return to_text(t, Format::chat, options);
}

std::string with(const std::string& list, const std::string& turns) {
  return R"({"id":"x.txt#1","messages":[)" + list +
         R"(],"metadata":{"doc":"x.txt","date":null,"title":null,"exchange":1,"turns":[)" + turns + "]}}\n";
}

using enum TurnKind;

}  // namespace

TEST_CASE("an exchange is a chat: who asks is the user, who answers the assistant") {
  CHECK(
      to_text(sample_transcript(), Format::chat) ==
      R"({"id":"发布会.txt#1","messages":[{"role":"user","name":"海州日报","content":"何时完工？"},)"
      R"({"role":"assistant","content":"2025年。"}],)"
      R"("metadata":{"doc":"发布会.txt","date":"2024-03-07","title":"海港改造发布会","exchange":1,"turns":["t2","t3"]}})"
      "\n");
}

TEST_CASE("the document is called as it is told") {
  WriteOptions options;
  options.document = "2024/a.txt";
  const std::string text = to_text(sample_transcript(), Format::chat, options);
  CHECK(text.starts_with(R"({"id":"2024/a.txt#1",)"));
  CHECK(text.find(R"("doc":"2024/a.txt")") != std::string::npos);
}

TEST_CASE("answers one after the other are one message, in which several people are told apart by name") {
  CHECK(messages(exchange_of({{question, "问", "?"}, {answer, "甲", "一"}, {answer, "乙", "二"}})) ==
        with(R"({"role":"user","name":"问","content":"?"},{"role":"assistant","content":"甲：一\n\n乙：二"})",
             R"("t1","t2","t3")"));
  CHECK(messages(exchange_of({{question, "问", "?"}, {answer, "甲", "一"}, {answer, "甲", "二"}})) ==
        with(R"({"role":"user","name":"问","content":"?"},{"role":"assistant","name":"甲","content":"一\n\n二"})",
             R"("t1","t2","t3")"));
  CHECK(messages(exchange_of({{question, "A", "?"}, {question, "B", "??"}, {answer, "C", "1"}}, "en")) ==
        with(R"({"role":"user","content":"A: ?\n\nB: ??"},{"role":"assistant","name":"C","content":"1"})",
             R"("t1","t2","t3")"));
}

TEST_CASE("a question that is asked again makes the chat go on") {
  CHECK(messages(
            exchange_of({{question, "问", "?"}, {answer, "甲", "一"}, {question, "问", "??"}, {answer, "乙", "二"}})) ==
        with(R"({"role":"user","name":"问","content":"?"},{"role":"assistant","name":"甲","content":"一"},)"
             R"({"role":"user","name":"问","content":"??"},{"role":"assistant","name":"乙","content":"二"})",
             R"("t1","t2","t3","t4")"));
}

TEST_CASE("remarks are left out unless they are wanted; a moderator then asks the next who answers") {
  const Transcript t = exchange_of({{question, "问", "?"},
                                    {remark, "主持人", "请甲答", Role::host},
                                    {answer, "甲", "一"},
                                    {remark, "译员", "One", Role::interpreter},
                                    {remark, "主持人", "请乙", Role::host},
                                    {answer, "乙", "二"}});
  CHECK(messages(t) ==
        with(R"({"role":"user","name":"问","content":"?"},{"role":"assistant","content":"甲：一\n\n乙：二"})",
             R"("t1","t3","t6")"));
  CHECK(messages(t, true) ==
        with(R"({"role":"user","content":"问：?\n\n主持人：请甲答"},)"
             R"({"role":"assistant","content":"甲：一\n\n译员：One"},)"
             R"({"role":"user","name":"主持人","content":"请乙"},{"role":"assistant","name":"乙","content":"二"})",
             R"("t1","t2","t3","t4","t5","t6")"));
}

TEST_CASE("an exchange without a question or an answer is no chat, and is counted") {
  for (const Transcript& t : {exchange_of({{question, "问", "?"}}), exchange_of({{answer, "甲", "一"}}),
                              exchange_of({}), exchange_of({{question, "问", "?"}, {answer, "甲", ""}}),
                              exchange_of({{remark, "主", "请问", Role::host}, {answer, "甲", "一"}})}) {
    CHECK(messages(t).empty());
    CHECK(messages(t, true).empty());
    CHECK(left_out(t) == 1);
  }
  CHECK(left_out(exchange_of({{question, "问", "?"}, {answer, "甲", "一"}})) == 0);
  CHECK(left_out(sample_transcript()) == 1);
}

TEST_CASE("what comes before the first question or after the last answer is left out") {
  CHECK(messages(
            exchange_of({{answer, "甲", "〇"}, {question, "问", "?"}, {answer, "甲", "一"}, {question, "问", "??"}})) ==
        with(R"({"role":"user","name":"问","content":"?"},{"role":"assistant","name":"甲","content":"一"})",
             R"("t2","t3")"));
}

TEST_CASE("ShareGPT's shape has the same words under its own names") {
  WriteOptions options;
  options.chat_shape = ChatShape::sharegpt;
  CHECK(to_text(exchange_of({{question, "问", "?"}, {answer, "甲", "一"}, {answer, "乙", "二"}}), Format::chat,
                options) ==
        R"({"id":"x.txt#1","conversations":[{"from":"human","value":"?"},{"from":"gpt","value":"甲：一\n\n乙：二"}],)"
        R"("metadata":{"doc":"x.txt","date":null,"title":null,"exchange":1,"turns":["t1","t2","t3"]}})"
        "\n");
}

TEST_CASE("any bytes make valid lines") {
  const std::string text =
      messages(exchange_of({{question, "\"\n", "\x01\xFF\xE2\x80\xA8"}, {answer, "\\", "\xED\xA0\x80"}}));
  CHECK(text == with(R"({"role":"user","name":"\"\n","content":"\u0001)"
                     "\xEF\xBF\xBD\\u2028"
                     R"("},{"role":"assistant","name":"\\","content":")"
                     "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
                     R"("})",
                     R"("t1","t2")"));
}
