// Line ends, blanks at the ends of lines, long lines.
#include "catch.hpp"
#include "check/found.hpp"

using namespace shilu::tests;

namespace {

const auto ends = only({"mixed-line-ends"});
const auto blanks = only({"trailing-blanks"});

}  // namespace

TEST_CASE("the first line end that differs stands for all, and its fix mends all") {
  const std::string text = "主持人：好。\n张明：一。\r\n张明：二。\n张明：三。\r\n张明：四。\n";
  CHECK(findings_of(text, ends) == Strings{"SL012 2:6"});
  CHECK(marked_in(text, ends) == Strings{"\r\n"});
  CHECK(messages_of(text, ends) == Strings{"this line ends in CR LF, most lines in LF"});
  CHECK(fixed(text, ends) == "主持人：好。\n张明：一。\n张明：二。\n张明：三。\n张明：四。\n");
}

TEST_CASE("most lines decide, the first line where they are equal") {
  CHECK(fixed("a\r\nb\r\nc\n", ends) == "a\r\nb\r\nc\r\n");
  CHECK(fixed("a\r\nb\n", ends) == "a\r\nb\r\n");
  CHECK(fixed("a\nb\r\n", ends) == "a\nb\n");
  CHECK(findings_of("a\nb\n", ends).empty());
  CHECK(findings_of("a\r\nb\r\nc", ends).empty());
  CHECK(findings_of("a\rb\rc\r", ends).empty());
  CHECK(findings_of("", ends).empty());
}

TEST_CASE("blanks at the end of a line are found in all widths") {
  const std::string text = "主持人：好。 \t\n张明：一。\xE3\x80\x80\n\xC2\xA0 \n张明：二。\n";
  CHECK(findings_of(text, blanks) == Strings{"SL013 1:7", "SL013 2:6", "SL013 3:1"});
  CHECK(marked_in(text, blanks) == Strings{" \t", "\xE3\x80\x80", "\xC2\xA0 "});
  CHECK(messages_of(text, blanks)[0] == "2 blank(s) at the end of the line");
  CHECK(fixed(text, blanks) == "主持人：好。\n张明：一。\n\n张明：二。\n");
  CHECK(findings_of("主持人：好。\r\n\xE3\x80\x80张明：一 二。\n", blanks).empty());
  CHECK(findings_of("主持人：好。\xE2\x80\x8B\n", blanks).empty());  // zero-width-character says it
}

TEST_CASE("two spaces in Markdown are a line break where the paragraph goes on") {
  const std::string text = "Moderator: One.  \ntwo.  \n\nthree.   \nfour \n";
  CHECK(findings_of(text, only({"trailing-blanks"}, "talk.md")) == Strings{"SL013 2:5", "SL013 4:7", "SL013 5:5"});
  CHECK(findings_of(text, blanks).size() == 4);
}

TEST_CASE("a line beyond the limit is marked from where it is too long") {
  auto options = only({"long-line"});
  options.line_length = 10;
  const std::string text = "主持人：一二三四五六\n张明：一二三四五六七八\n";
  CHECK(findings_of(text, options) == Strings{"SL014 2:11"});
  CHECK(marked_in(text, options) == Strings{"八"});
  CHECK(messages_of(text, options) == Strings{"the line has 11 characters, the limit is 10"});
  options.line_length = 0;
  CHECK(findings_of(text, options).empty());
}
