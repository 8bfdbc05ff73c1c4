// What passes through unread is valid JSON all the same.
#include "worker/json_scan.hpp"

#include <rapidjson/error/error.h>
#include <rapidjson/reader.h>

#include <string>

#include "catch.hpp"
#include "worker/mutated.hpp"

namespace {

using shilu::worker::kMaxDepth;
using shilu::worker::scan_text;
using shilu::worker::scan_value;

bool valid(std::string_view json) { return scan_text(json).problem == nullptr; }

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

/// RapidJSON's verdict. It wants surrogates in pairs, which the texts below do not have.
bool rapid_valid(const std::string& json) {
  rapidjson::BaseReaderHandler<> nothing;
  rapidjson::Reader reader;
  rapidjson::StringStream stream(json.c_str());
  return !reader.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag>(stream, nothing)
              .IsError();
}

}  // namespace

TEST_CASE("every kind of JSON value is taken") {
  for (const char* json :
       {"null", "true", "false", "0", "-0", "12", "-1.5e+10", "1E5", "123456789012345678901234567890", "\"\"",
        R"("a\"\\\/\b\f\n\r\t\u00e9")", R"("\ud800")", "[]", "{}", "[1,[2],{\"a\":[]}]", R"({"a":1,"b":{"c":null}})",
        " \t\r\n[ 1 , 2 ] ", "\"\x7f 张三\""}) {
    INFO(json);
    CHECK(valid(json));
  }
}

TEST_CASE("what is no JSON is refused, with its place") {
  const std::pair<const char*, std::size_t> cases[] = {
      {"", 0},          {"nul", 0}, {"nulls", 4},   {"01", 1},          {"1.", 2},       {"1e", 2},
      {"-", 1},         {"+1", 0},  {"[1,]", 3},    {"[1 2]", 3},       {"{\"a\"}", 4},  {"{\"a\":1,}", 7},
      {"{a:1}", 1},     {"\"a", 2}, {"\"\\x\"", 2}, {"\"\\u12g4\"", 5}, {"\"\x01\"", 1}, {"[1}", 2},
      {"{\"a\":1]", 6}, {"1 2", 2}, {"'a'", 0},     {"[", 1},           {"{\"a\":", 5},  {"NaN", 0},
  };
  for (const auto& [json, at] : cases) {
    INFO(json);
    const auto scan = scan_text(json);
    CHECK(scan.problem != nullptr);
    CHECK(scan.end == at);
    CHECK_FALSE(scan.too_deep);
  }
}

TEST_CASE("a value ends where it ends") {
  CHECK(scan_value("[1,\"]\"] , 2").end == 7);
  CHECK(scan_value("  12,").end == 4);
  CHECK(scan_value("{\"a\":{}}}").end == 8);
  CHECK(scan_value("x1", 1).end == 2);
}

TEST_CASE("depth has a bound, which is told from other errors") {
  CHECK(valid(nested(kMaxDepth)));
  const auto scan = scan_text(nested(kMaxDepth + 1));
  CHECK(scan.problem != nullptr);
  CHECK(scan.too_deep);
  CHECK(scan_text(std::string(10'000'000, '[')).too_deep);
}

TEST_CASE("random mutations of JSON are judged as another reader judges them") {
  shilu::text::testing::Random random;
  INFO("SHILU_SEED=" << random.seed);
  std::size_t accepted = 0;
  for (int round = 0; round < 20'000; ++round) {
    const std::string json = shilu::worker::test::mutated(
        R"({"a":[1,-2.5e3,{"b":null}],"c":"x\n\u00e9","d":{"e":true,"f":[]},"g":false})", random);
    INFO(json);
    accepted += valid(json);
    REQUIRE(valid(json) == rapid_valid(json));
  }
  CHECK(accepted > 1000);
}
