// The form of answers.
#include "worker/answer.hpp"

#include <shilu/parse.hpp>
#include <shilu/version.hpp>
#include <shilu/write.hpp>

#include <string>

#include "catch.hpp"
#include "worker/answers.hpp"
#include "worker/self_test.hpp"

using namespace shilu::worker;
using namespace shilu::worker::test;

namespace {

const std::string text = "主持人：大家好。\n记者：何时完工？\n林越：三月。\n";
const std::string line = R"({"id":7,"text":"主持人：大家好。\n记者：何时完工？\n林越：三月。\n"})";

std::string head() { return std::string(R"({"id":7,"ok":true,"v":1,"tool":")") + shilu::version() + "\""; }

}  // namespace

TEST_CASE("an answer holds the document that convert writes") {
  std::string document;
  shilu::write_ndjson(shilu::parse(text), document);
  document.pop_back();
  CHECK(answer(line) == head() + ",\"doc\":" + document + ",\"diag\":[]}");
}

TEST_CASE("diagnostics stand beside the document, and within it where that is asked for") {
  Settings settings;
  const std::string nul = R"({"id":7,"text":"a\u0000"})";
  CHECK(contains(answer(nul), R"("diag":[{"code":"nul-bytes","severity":"warning","message":")"));
  CHECK_FALSE(contains(answer(nul), "\"diagnostics\""));
  settings.diagnostics = true;
  CHECK(contains(answer(nul, settings), R"("diagnostics":[{"code":"nul-bytes")"));
}

TEST_CASE("sizes and times stand in the answer only where they are asked for") {
  CHECK_FALSE(contains(answer(line), "stats"));
  Settings settings;
  settings.stats = true;
  CHECK(contains(answer(line, settings), ",\"stats\":{\"bytes\":" + std::to_string(text.size()) + ",\"us\":"));
  CHECK(contains(answer("x", settings), ",\"stats\":{\"bytes\":0,\"us\":"));
}

TEST_CASE("exploded, a record is a line for each turn and one that ends it") {
  Settings settings;
  settings.explode = true;
  const std::string got = answer(line, settings);
  CHECK(got.starts_with(R"({"id":7,"turn":{"doc":null,"turn":"t1","seq":1,)"));
  CHECK(contains(got, "\n{\"id\":7,\"turn\":{\"doc\":null,\"turn\":\"t3\",\"seq\":3,"));
  CHECK(contains(got, R"("reply_to":"t2")"));
  CHECK(got.ends_with("\n{\"id\":7,\"end\":true,\"turns\":3,\"diag\":[]}"));
  CHECK(answer(R"({"id":1,"text":""})", settings) == R"({"id":1,"end":true,"turns":0,"diag":[]})");
  CHECK(answer(R"({"id":1})", settings).starts_with(R"({"id":1,"ok":false,)"));
  CHECK(contains(answer(R"({"text":"记者：何时？\n林越：三月。","name":"a/b.txt"})", settings), R"("doc":"a/b.txt")"));
}

TEST_CASE("the answer may stand in a member, as itself or as a string") {
  Settings settings;
  settings.out_field = "re\"sult";
  CHECK(answer(line, settings) == "{\"re\\\"sult\":" + answer(line) + "}");
  settings.stringify = true;
  const std::string got = answer(line, settings);
  CHECK(got.starts_with(R"({"re\"sult":"{\"id\":7,\"ok\":true,)"));
  CHECK(got.ends_with("}\"}"));
}

TEST_CASE("in ASCII, an answer has no other character") {
  Settings settings;
  settings.ascii = true;
  const std::string got = answer(R"({"id":"é","meta":"😀","text":"记者：何时？"})", settings);
  for (const char c : got) REQUIRE((c >= 0x20 && c < 0x7F));
  CHECK(got.starts_with(R"({"id":"\u00e9","ok":true)"));
  CHECK(contains(got, R"("meta":"\ud83d\ude00")"));
  CHECK(contains(got, R"(\u4f55\u65f6)"));
}

TEST_CASE("no answer holds a raw character that cuts lines") {
  const std::string got = answer("{\"id\":1,\"name\":\"n\u2028\x7F\",\"text\":\"a\u0085b\u2029c\uFEFF\x7F\"}");
  for (const std::string raw : {"\u2028", "\u2029", "\u0085", "\uFEFF", "\x7F"}) CHECK_FALSE(contains(got, raw));
  CHECK(contains(got, R"(n\u2028\u007f)"));
  CHECK_FALSE(contains(answer("{\"path\":\"\u2028\"}"), "\u2028"));
}

TEST_CASE("what is wrong with one record is not seen in the answer to the next") {
  const std::string both = answers({R"({"id":1,"meta":2,"text":3})", line});
  CHECK(both.ends_with("\n" + answer(line) + "\n"));
}

TEST_CASE("the self-test passes here") {
  const SelfTest test = test_self();
  CHECK(test.problems.empty());
  CHECK(test.records >= 20);
}
