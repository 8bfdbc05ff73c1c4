// Text in XML: no byte of it may make a document that cannot be read.
#include "report/xml.hpp"

#include "catch.hpp"

namespace shilu::report {

TEST_CASE("signs of XML are escaped") {
  CHECK(xml("<a b=\"c\" d='e'>&amp;]]>") == "&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;amp;]]&gt;");
  CHECK(xml_content("<&>") == "&lt;&amp;&gt;");
}

TEST_CASE("line ends and tabs survive in a value, and stay themselves in content") {
  CHECK(xml("a\tb\r\nc") == "a&#9;b&#13;&#10;c");
  CHECK(xml_content("a\tb\r\nc") == "a\tb&#13;\nc");
}

TEST_CASE("what XML forbids becomes a replacement character") {
  CHECK(xml(std::string_view("a\0b\x1b\x0b\x1f", 6)) == "a\uFFFDb\uFFFD\uFFFD\uFFFD");
  CHECK(xml("\uFFFE\uFFFF") == "\uFFFD\uFFFD");
  CHECK(xml("\xFF外\xE5") == "\uFFFD外\uFFFD");
  CHECK(xml("外𠮷\x7F\u0085\u202e") == "外𠮷\x7F\u0085\u202e");
}

}  // namespace shilu::report
