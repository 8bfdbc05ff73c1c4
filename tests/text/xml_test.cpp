// Text in XML: no byte of it may make a document that cannot be read.
#include "text/xml.hpp"

#include "catch.hpp"

namespace shilu::text {

TEST_CASE("signs of XML are escaped") {
  CHECK(xml_value("<a b=\"c\" d='e'>&amp;]]>") == "&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;amp;]]&gt;");
  CHECK(xml_content("<&]]>") == "&lt;&amp;]]&gt;");
}

TEST_CASE("quotation marks are escaped in a value only") {
  CHECK(xml_value("\"it's\"") == "&quot;it&apos;s&quot;");
  CHECK(xml_content("\"it's\"") == "\"it's\"");
}

TEST_CASE("line ends and tabs survive in a value, and stay themselves in content") {
  CHECK(xml_value("a\tb\r\nc") == "a&#9;b&#13;&#10;c");
  CHECK(xml_content("a\tb\r\nc") == "a\tb&#13;\nc");
}

TEST_CASE("what XML forbids becomes a replacement character") {
  CHECK(xml_value(std::string_view("a\0b\x1b\x0b\x1f", 6)) == "a\uFFFDb\uFFFD\uFFFD\uFFFD");
  CHECK(xml_content(std::string_view("a\0b\x1b\x0b\x1f", 6)) == "a\uFFFDb\uFFFD\uFFFD\uFFFD");
  CHECK(xml_value("\uFFFE\uFFFF") == "\uFFFD\uFFFD");
  CHECK(xml_content("，\uFFFE。\uFFFF！") == "，\uFFFD。\uFFFD！");
  CHECK(xml_value("\xFF外\xE5") == "\uFFFD外\uFFFD");
  CHECK(xml_content("\xED\xA0\x80<\xEF\xBF") == "\uFFFD\uFFFD\uFFFD&lt;\uFFFD");
}

TEST_CASE("characters that XML allows stay, however odd") {
  for (const std::string_view text : {"外𠮷\x7F\u0085\u202e", "\uFFFD\uFDD0\uFEFF", "，。：；", ""}) {
    CHECK(xml_value(text) == text);
    CHECK(xml_content(text) == text);
  }
}

TEST_CASE("appending leaves what stands before") {
  std::string out = "<p>";
  append_xml_content("a & b", out);
  append_xml_value("\"", out);
  CHECK(out == "<p>a &amp; b&quot;");
}

}  // namespace shilu::text
