// Lines of JSON that no reader of lines cuts.
#include "write/json_escapes.hpp"

#include <shilu/parse.hpp>
#include <shilu/write.hpp>

#include <string>

#include "catch.hpp"

namespace {

using namespace shilu::write;

std::string escaped(std::string text, std::size_t from = 0) {
  escape_unsafe(text, from);
  return text;
}

std::string ascii(const std::string& text) {
  std::string out;
  append_ascii(text, out);
  return out;
}

}  // namespace

TEST_CASE("characters that cut lines or hide are escaped, wherever they stand") {
  const std::pair<std::string, std::string> cases[] = {
      {"\x7F", "\\u007f"},   {"\u0080", "\\u0080"}, {"\u0085", "\\u0085"}, {"\u009F", "\\u009f"},
      {"\u2028", "\\u2028"}, {"\u2029", "\\u2029"}, {"\uFEFF", "\\ufeff"},
  };
  for (const auto& [raw, escape] : cases) {
    for (std::size_t before = 0; before < 70; ++before) {
      const std::string filler(before, 'x');
      REQUIRE(escaped(filler + raw) == filler + escape);
      REQUIRE(escaped(filler + raw + raw + "张三" + raw + filler) ==
              filler + escape + escape + "张三" + escape + filler);
    }
  }
}

TEST_CASE("their neighbours stay") {
  const std::string same = "~\u00A0\u00BF\u00C0\u2027\u202A\u2030\u20A8\uFEFE\uFF1A\uFEBF“张三”é\\u2028\\n😀";
  CHECK(escaped(same) == same);
  CHECK(find_unsafe(same) == same.size());
  CHECK(find_unsafe("") == 0);
  CHECK(escaped("\u2028a\u2028", 3) == "\u2028a\\u2028");
}

TEST_CASE("ASCII holds everything, beyond U+FFFF by surrogates") {
  CHECK(ascii("a\x7F\u0085é中\uFFFF\U00010000😀\U0010FFFF~") ==
        "a\\u007f\\u0085\\u00e9\\u4e2d\\uffff\\ud800\\udc00\\ud83d\\ude00\\udbff\\udfff~");
  CHECK(ascii("{\"a\":\"\\n\"}") == "{\"a\":\"\\n\"}");
  CHECK(ascii("").empty());
}

TEST_CASE("somebody else's JSON becomes one line") {
  std::string out = "\u2028";
  append_json("{\"a\" :\r\n\t\"\u2028é\"}", out);
  CHECK(out == "\u2028{\"a\" :   \"\\u2028é\"}");
}

TEST_CASE("lines of JSON are lines for everybody") {
  const shilu::Transcript transcript = shilu::parse("记者：一\uFEFF二\x7F三？\n林越：四\u0080五。\n");
  for (const shilu::Format format : {shilu::Format::ndjson, shilu::Format::turns}) {
    const std::string lines = shilu::to_text(transcript, format);
    CHECK(find_unsafe(lines) == lines.size());
    CHECK(lines.find(R"(一\ufeff二\u007f三？)") != std::string::npos);
    CHECK(lines.find(R"(四\u0080五。)") != std::string::npos);
  }
}
