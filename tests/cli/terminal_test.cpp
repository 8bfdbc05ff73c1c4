// Text on its way to a terminal: harmless, measured, coloured only where that is wanted.
#include "cli/terminal.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "catch.hpp"
#include "cli/descriptor.hpp"
#include "cli/explanation_text.hpp"
#include "cli/messages.hpp"
#include "text/harmless.hpp"
#include "text/width.hpp"

using namespace shilu::cli;
using namespace shilu::text;

TEST_CASE("a pipe is no terminal and gets no colour") {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const Descriptor in(ends[0]);
  const Descriptor out(ends[1]);
  CHECK_FALSE(is_terminal(out.get()));
  CHECK_FALSE(wants_colour(out.get()));
  CHECK(columns(out.get(), 77) == 77);
}

TEST_CASE("a terminal gets colour unless NO_COLOR is set or it is a dumb one") {
  const Descriptor keeper(::posix_openpt(O_RDWR | O_NOCTTY));
  if (!keeper.open() || ::grantpt(keeper.get()) != 0 || ::unlockpt(keeper.get()) != 0) {
    WARN("no pseudo terminal to be had: not checked");
    return;
  }
  const Descriptor terminal(::open(::ptsname(keeper.get()), O_RDWR | O_NOCTTY));
  REQUIRE(terminal.open());
  ::setenv("TERM", "xterm", 1);
  ::unsetenv("NO_COLOR");
  CHECK(wants_colour(terminal.get()));
  ::setenv("NO_COLOR", "1", 1);
  CHECK_FALSE(wants_colour(terminal.get()));
  ::unsetenv("NO_COLOR");
  ::setenv("TERM", "dumb", 1);
  CHECK_FALSE(wants_colour(terminal.get()));
}

TEST_CASE("control, bidirectional and zero-width characters become visible") {
  CHECK(harmless("a\tb\r\n\x1b[0m\x7f") == "a\\tb\\r\\n\\x1b[0m\\x7f");
  CHECK(harmless(std::string("\0", 1)) == "\\x00");
  CHECK(harmless("\xc2\x9b") == "\\u009b");              // C1: CSI in one character
  CHECK(harmless("\xe2\x80\xae") == "\\u202e");          // right-to-left override
  CHECK(harmless("\xe2\x81\xa6") == "\\u2066");          // isolate
  CHECK(harmless("\xe2\x80\x8b") == "\\u200b");          // zero-width space
  CHECK(harmless("\xef\xbb\xbf") == "\\ufeff");          // byte order mark
  CHECK(harmless("\xe2\x80\xa8") == "\\u2028");          // line separator
  CHECK(harmless("\xf3\xa0\x81\x81") == "\\U000e0041");  // tag
}

TEST_CASE("all other text stays, and bytes that are no text are shown as bytes") {
  CHECK(harmless("主持人：é 😀 \\n") == "主持人：é 😀 \\n");
  CHECK(harmless("a\xff\xe4\xb8") == "a\\xff\\xe4\\xb8");
}

TEST_CASE("wide characters take two columns and combining marks none") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("主持：") == 6);
  CHECK(display_width("e\xcc\x81") == 1);
  CHECK(display_width("😀") == 2);
}

TEST_CASE("a cut never exceeds its columns and never splits a character") {
  CHECK(cut("主持人", 6) == "主持人");
  CHECK(cut("主持人", 5) == "主持…");
  CHECK(cut("主持人", 4) == "主…");
  CHECK(cut("abc", 0).empty());
  CHECK(fit("主持人", 4) == "主… ");
  CHECK(fit("ab", 4) == "ab  ");
}

TEST_CASE("messages say where, how bad, what and which code") {
  using shilu::Severity;
  CHECK(error_line("a.txt: gone", false) == "shilu: error: a.txt: gone\n");
  CHECK(diagnostic_line("a.txt", {"some-code", Severity::warning, "odd", 7, 90}, false) ==
        "a.txt:7: warning: odd [some-code]\n");
  CHECK(diagnostic_line("a\x1b", {"some-code", Severity::error, "bad\n", 0, 0}, false) ==
        "a\\x1b: error: bad\\n [some-code]\n");
  CHECK(error_line("x", true).find("\x1b[") != std::string::npos);
}

TEST_CASE("the columns of a table stand below each other by display width") {
  const std::vector<shilu::Explanation> lines{{1, "label", "缪小娟", {"roster +3", "repeated +1"}, "缪小娟：大家好"},
                                              {2, "speech", "", {}, std::string(300, 'x')}};
  const std::string table = explanation_table(lines, "a.txt", 80);
  std::vector<std::string> rows;
  for (std::size_t at = 0, end = 0; at < table.size(); at = end + 1) {
    end = table.find('\n', at);
    rows.push_back(table.substr(at, end - at));
    CHECK(display_width(rows.back()) <= 80);
  }
  REQUIRE(rows.size() >= 3);
  const std::string& head = rows[rows.size() - 3];
  const std::string& first = rows[rows.size() - 2];
  const std::string& second = rows.back();
  CHECK(display_width(head.substr(0, head.find("text"))) == display_width(first.substr(0, first.find("缪小娟："))));
  CHECK(display_width(head.substr(0, head.find("text"))) == display_width(second.substr(0, second.find("xxx"))));
}
