// Manual pages say all that the help says, in roff that shows it as it is.
#include "pages/man.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "catch.hpp"
#include "pages/about.hpp"
#include "pages/roff.hpp"

namespace {

using shilu::pages::roff;

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string settings() {
  std::ifstream file(SHILU_DOCS_DIR "/settings.md");
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST_CASE("Signs that roff would take for its own are shown") {
  CHECK(roff("--fix") == "\\-\\-fix");
  CHECK(roff(".yaml") == "\\&.yaml");
  CHECK(roff("a\n.b .c") == "a\n\\&.b .c");
  CHECK(roff("'shilu'") == "\\(aqshilu\\(aq");
  CHECK(roff("\\^~`\"") == "\\(rs\\(ha\\(ti\\(ga\\(dq");
  CHECK(roff("地点") == "\\[u5730]\\[u70B9]");
}

TEST_CASE("Every option of every command is on its page") {
  const auto pages = shilu::pages::command_pages();
  REQUIRE(pages.size() > 5);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const std::string page = shilu::pages::man(pages, i, "2024-05-16");
    INFO(shilu::pages::man_name(pages[i]));
    for (const char* section :
         {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "ENVIRONMENT", "FILES", "SEE ALSO"}) {
      INFO(section);
      CHECK(contains(page, std::string(".SH ") + section + "\n"));
    }
    for (const auto& option : pages[i].options) {
      for (const std::string& name : option.names) {
        INFO(name);
        CHECK(contains(page, "\\fB" + roff(name) + "\\fR"));
      }
      CHECK(contains(page, roff(option.description)));
    }
    CHECK(contains(page, "\"2024-05-16\""));
    CHECK(page == shilu::pages::man(pages, i, "2024-05-16"));
  }
}

TEST_CASE("The page of the program names every command") {
  const auto pages = shilu::pages::command_pages();
  const std::string page = shilu::pages::man(pages, 0, "2024-05-16");
  for (std::size_t i = 1; i < pages.size(); ++i) CHECK(contains(page, ".BR shilu\\-" + pages[i].name + " (1)\n"));
}

TEST_CASE("Help texts fall into paragraphs and examples") {
  const auto about = shilu::pages::read_about(
      "First line\nand second.\n\nA list:\n  one\n  two\n\nExamples:\n  shilu check a   what it does\n  shilu check "
      "b\n\n"
      "After.\n");
  REQUIRE(about.paragraphs.size() == 4);
  CHECK(about.paragraphs[0] == "First line and second.");
  CHECK(about.paragraphs[1] == "A list:");
  CHECK(about.paragraphs[2] == "  one\n  two\n");
  CHECK(about.paragraphs[3] == "After.");
  REQUIRE(about.examples.size() == 2);
  CHECK(about.examples[0].command == "shilu check a");
  CHECK(about.examples[0].meaning == "what it does");
  CHECK(about.examples[1].command == "shilu check b");
  CHECK(about.examples[1].meaning.empty());
  CHECK(shilu::pages::examples_section(shilu::pages::read_about("Text.\n")).empty());
}

TEST_CASE("The settings page has all of the document but its title and its rules of tables") {
  const std::string page = shilu::pages::settings_man(settings(), "2024-05-16");
  CHECK(contains(page, ".SH ALL KEYS\n"));
  CHECK(contains(page, "\nline_length: 3000\n"));
  CHECK(contains(page, ".TP\n\\fB**\\fR\nas a whole part of the path"));
  CHECK(contains(page, "\\[u5730]\\[u70B9]"));
  CHECK(contains(page, ".SH PATTERNS\nPatterns are"));
  CHECK_FALSE(contains(page, "\n.PP\n.SH"));
  CHECK_FALSE(contains(page, "```"));
  CHECK_FALSE(contains(page, "|"));
}

TEST_CASE("Markdown that the settings page cannot show is refused") {
  using shilu::pages::settings_man;
  CHECK_THROWS_AS(settings_man("### Deep\n", ""), std::runtime_error);
  CHECK_THROWS_AS(settings_man("- a list\n", ""), std::runtime_error);
  CHECK_THROWS_AS(settings_man("| one | two | three |\n|---|---|---|\n", ""), std::runtime_error);
  CHECK_THROWS_AS(settings_man("```\nopen\n", ""), std::runtime_error);
  CHECK_THROWS_AS(settings_man("| a |\n", ""), std::runtime_error);
}

}  // namespace
