// Controls, directions, characters without width, private use, lost characters.
#include "catch.hpp"
#include "check/found.hpp"

using namespace shilu::tests;

namespace {

const std::string opening = "主持人：各位上午好。\n";
const auto controls = only({"control-character"});
const auto directions = only({"bidi-character"});
const auto widths = only({"zero-width-character"});

}  // namespace

TEST_CASE("a run of control characters is one finding, named by its characters") {
  const auto text = opening + "张明：水\x02\x02\x03库很满。\n";
  CHECK(findings_of(text, controls) == Strings{"SL008 2:5"});
  CHECK(marked_in(text, controls) == Strings{"\x02\x02\x03"});
  CHECK(messages_of(text, controls) == Strings{"control character U+0002, U+0003"});
  CHECK(fixed(text, controls) == opening + "张明：水库很满。\n");
}

TEST_CASE("C1 controls, separators and form feeds are control characters; tabs and line ends are not") {
  CHECK(findings_of(opening + "张明：水\xC2\x96库\n", controls) == Strings{"SL008 2:5"});
  CHECK(findings_of(opening + "张明：水。\xE2\x80\xA8库\n", controls) == Strings{"SL008 2:6"});
  CHECK(findings_of(opening + "\f张明：水库\n", controls) == Strings{"SL008 2:1"});
  CHECK(findings_of(opening + "张明：水\t库\r\n", controls).empty());
  CHECK(findings_of(opening + std::string("张明：水\0库\n", 17), controls).empty());  // nul-bytes says it
}

TEST_CASE("a character that parts words is not taken away between two words") {
  CHECK(fixed(opening + "张明：水\f库\n", controls) == opening + "张明：水\f库\n");
  CHECK(fixed(opening + "\f张明：水库\n", controls) == opening + "张明：水库\n");
  CHECK(fixed(opening + "张明：第一段。\r第二段。\n", controls) == opening + "张明：第一段。\r第二段。\n");
}

TEST_CASE("directional characters are found where nothing is written from right to left") {
  const auto text = opening + "张明：水\xE2\x80\xAE库\n";
  CHECK(findings_of(text, directions) == Strings{"SL009 2:5"});
  CHECK(messages_of(text, directions) ==
        Strings{"bidirectional control U+202E in a text without right-to-left script"});
  CHECK(fixed(text, directions) == opening + "张明：水库\n");
  CHECK(findings_of(text + "张明：书名是 שלום 。\n", directions).empty());
  CHECK(findings_of(opening + "张明：水\xD8\x9C库\n", directions) == Strings{"SL009 2:5"});
}

TEST_CASE("characters without width are found where they do nothing") {
  const auto text = opening + "张明：水\xE2\x80\x8B库\n";
  CHECK(findings_of(text, widths) == Strings{"SL010 2:5"});
  CHECK(fixed(text, widths) == opening + "张明：水库\n");
  CHECK(findings_of("\xEF\xBB\xBF" + opening, widths).empty());
  CHECK(findings_of(opening + "张明：水\xEF\xBB\xBF库\n", widths) == Strings{"SL010 2:5"});
  CHECK(findings_of("Moderator: The reser\xC2\xADvoir is full.\n", widths) == Strings{"SL010 1:21"});
}

TEST_CASE("joiners work in emoji and in scripts that shape their letters") {
  CHECK(findings_of("Moderator: A family \xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9.\n", widths).empty());
  CHECK(findings_of("Moderator: می\xE2\x80\x8Cخواهم\n", widths).empty());
  CHECK(findings_of("Moderator: क्\xE2\x80\x8Dष\n", widths).empty());
  CHECK(findings_of("Moderator: ไทย\xE2\x80\x8Bไทย\n", widths).empty());
  CHECK(findings_of("Moderator: reser\xE2\x80\x8Dvoir\n", widths) == Strings{"SL010 1:17"});
}

TEST_CASE("private use is found in all three areas") {
  const auto privates = only({"private-use-character"});
  CHECK(findings_of(opening + "\xEF\x81\xB5 张明：水库\n", privates) == Strings{"SL011 2:1"});
  CHECK(findings_of(opening + "张明：水\xEE\x80\xA0库\n", privates) == Strings{"SL011 2:5"});
  CHECK(findings_of(opening + "张明：水\xF3\xB0\x80\x80库\n", privates) == Strings{"SL011 2:5"});
  CHECK(findings_of(opening + "张明：水\xF4\x80\x80\x80库\n", privates) == Strings{"SL011 2:5"});
  CHECK(findings_of(opening + "张明：水豈\xF0\x9F\x98\x80\xF3\xA0\x84\x80库\n", privates).empty());
}

TEST_CASE("U+FFFD is found where the source has it, not where the decoder put it") {
  const auto lost = only({"replacement-character"});
  CHECK(findings_of(opening + "张明：水\xEF\xBF\xBD\xEF\xBF\xBD很满\n", lost) == Strings{"SL007 2:5"});
  CHECK(findings_of(opening + "张明：水\xFF很满\xEF\xBF\xBD\n", lost) == Strings{"SL007 2:8"});
}
