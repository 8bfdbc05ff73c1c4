// Base64 and the strings of JSON.
#include <string>

#include "catch.hpp"
#include "worker/base64.hpp"
#include "worker/unescape.hpp"

using shilu::worker::decode_base64;
using shilu::worker::unescape;

TEST_CASE("Base64 is read with and without padding, blanks and line ends") {
  CHECK(decode_base64("") == "");
  CHECK(decode_base64("Zg==") == "f");
  CHECK(decode_base64("Zg") == "f");
  CHECK(decode_base64("Zm8=") == "fo");
  CHECK(decode_base64("Zm9v\nYmFy\r\n") == "foobar");
  CHECK(decode_base64("+/+/") == "\xFB\xFF\xBF");
  CHECK(decode_base64("AAAA") == std::string(3, '\0'));
}

TEST_CASE("what is no Base64 is refused") {
  for (const char* text : {"Z", "Zg=", "Zg===", "Zm9v=", "Zg==Zg==", "Zm9*", "=", "Zm9vZ", "-_-_", "张"}) {
    INFO(text);
    CHECK_FALSE(decode_base64(text));
  }
}

TEST_CASE("escapes of JSON become what they stand for") {
  CHECK(unescape(R"(a\"\\\/\b\f\n\r\tz)") == "a\"\\/\b\f\n\r\tz");
  CHECK(unescape(R"(\u0041\u00e9\u4E2D\ud83d\ude00)") == "Aé中😀");
  CHECK(unescape(R"(\u0000)") == std::string(1, '\0'));
  CHECK(unescape("张三") == "张三");
  CHECK(unescape("").empty());
}

TEST_CASE("half of a surrogate pair becomes three bytes") {
  CHECK(unescape(R"(\ud800)") == "\xED\xA0\x80");
  CHECK(unescape(R"(\udfffx)") == "\xED\xBF\xBFx");
  CHECK(unescape(R"(\ud83dx\ude00)") == "\xED\xA0\xBDx\xED\xB8\x80");
  CHECK(unescape(R"(\ud83d\ud83d\ude00)") == "\xED\xA0\xBD😀");
  CHECK(unescape(R"(\ud83d\n)") == "\xED\xA0\xBD\n");
}
