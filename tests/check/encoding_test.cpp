// What is said of a text whose encoding is not known.
#include "catch.hpp"
#include "check/found.hpp"
#include "text/encoder.hpp"

using namespace shilu;
using namespace shilu::tests;

TEST_CASE("no encoding is named where nothing tells one") {
  CHECK(messages_of("\xC1\xD6\xD4\xBD\xA3\xBA\xB2\xBB\xBB\xE1\xA1\xA3\n", {}) ==
        Strings{"the bytes are not UTF-8, and nothing tells their encoding"});
}

TEST_CASE("the likeliest encoding is named where it does not fit to the last byte") {
  auto bytes = text::Encoder("GB18030")
                   .encode(
                       "海州港改造工程新闻发布会实录\n林越：各位记者，大家好。改造工程五月开工，年底完工。\n"
                       "海州日报记者：施工期间航班会受影响吗？\n林越：不会，所有航班照常运营。\n")
                   .value();
  bytes += '\xB4';
  CHECK(messages_of(bytes, {}) ==
        Strings{"the bytes are not UTF-8 and their encoding is not certain; the likeliest is GB18030"});
}

TEST_CASE("an encoding that was asked for and does not fit is named, and not as a guess") {
  CheckOptions options;
  options.reading.encoding = "no-such-encoding";
  CHECK(messages_of("林越：不会。\n", options) == Strings{"the bytes cannot be read as no-such-encoding"});
}
