#include "text/lines.hpp"

#include <string>

#include "catch.hpp"
#include "text/decode.hpp"

namespace {

using shilu::text::Source;
using Lines = std::vector<std::string>;

Lines lines_of(const std::string& bytes) {
  const Source source = shilu::text::decode(bytes);
  Lines lines;
  for (std::size_t i = 0; i < source.lines.size(); ++i) lines.emplace_back(source.line(i));
  return lines;
}

}  // namespace

TEST_CASE("a text of n line ends has n lines, one more where something follows the last") {
  CHECK(lines_of("").empty());
  CHECK(lines_of("a") == Lines{"a"});
  CHECK(lines_of("a\n") == Lines{"a"});
  CHECK(lines_of("a\nb") == Lines{"a", "b"});
  CHECK(lines_of("\n\n") == Lines{"", ""});
}

TEST_CASE("CR before LF belongs to the line end") {
  CHECK(lines_of("a\r\nb\r\n") == Lines{"a", "b"});
  CHECK(lines_of("\r\n\r\n") == Lines{"", ""});
  CHECK(lines_of("a\r\r\n") == Lines{"a\r"});
}

TEST_CASE("CR ends lines in a text without LF") {
  CHECK(lines_of("a\rb\r") == Lines{"a", "b"});
  CHECK(lines_of("\r\rc") == Lines{"", "", "c"});
}

TEST_CASE("a lone CR in a text with LF stays in its line") { CHECK(lines_of("a\rb\nc\r") == Lines{"a\rb", "c\r"}); }

TEST_CASE("separators that are no line ends in editors stay in their line") {
  for (const std::string separator : {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9", "\f", "\v"}) {
    CAPTURE(separator);
    CHECK(lines_of("a" + separator + "b\nc") == Lines{"a" + separator + "b", "c"});
  }
}

TEST_CASE("NUL stays in its line and gives one warning with the count and the first place") {
  using namespace std::string_literals;
  const std::string bytes = "ab\nc\0d\0\n"s;
  CHECK(lines_of(bytes) == Lines{"ab", "c\0d\0"s});
  const Source source = shilu::text::decode(bytes);
  REQUIRE(source.diagnostics.size() == 1);
  CHECK(source.diagnostics[0].code == "nul-bytes");
  CHECK(source.diagnostics[0].severity == shilu::Severity::warning);
  CHECK(source.diagnostics[0].line == 2);
  CHECK(source.diagnostics[0].byte == 4);
  CHECK(source.diagnostics[0].message.find("2 NUL characters") != std::string::npos);
}
