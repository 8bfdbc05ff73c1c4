// Workflow commands: nothing in a text or a name can become a command, and the worst is seen.
#include <sstream>

#include "catch.hpp"
#include "report/cases.hpp"

namespace shilu::report::test {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

Checked many(std::size_t errors, std::size_t warnings, std::size_t notes) {
  Draft draft("a.txt", "王敏：好。\n");
  const auto place = draft.place("好");
  for (; notes > 0; --notes) draft.add(Severity::note, "SL3", "note", place);
  for (; warnings > 0; --warnings) draft.add(Severity::warning, "SL2", "warning", place);
  for (; errors > 0; --errors) draft.add(Severity::error, "SL1", "error", place);
  return draft.checked();
}

/// The kinds of the commands in order, `+` for the sentence about the rest.
std::string kinds(const Checked& checked) {
  std::string out;
  for (const auto& line : lines_of(report_of(ReportFormat::github, {checked}))) {
    out += line.find("more findings") != std::string::npos ? '+' : line[2];
  }
  return out;
}

bool says(const Checked& checked, std::string_view part) {
  return report_of(ReportFormat::github, {checked}).find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("names and texts cannot end a command, begin one, or add a property") {
  const auto lines = lines_of(report_of_run("hostile", ReportFormat::github));
  REQUIRE(lines.size() == 3);
  for (const auto& line : lines) {
    INFO(line);
    CHECK((line.starts_with("::error file=") || line.starts_with("::notice file=")));
    CHECK(line.find('\r') == std::string::npos);
    CHECK(line.find(",title=") < line.find("::", 2));
  }
  CHECK(lines[0].starts_with("::error file=a b/外%3A1%2C%250A%0A%3A%3Aerror%3A%3Ax\"<&>'\uFFFD.txt,line=2,"));
  CHECK(lines[0].find("%0A\\r\\n::warning::%250A") != std::string::npos);
  CHECK(
      lines[1].starts_with("::error file=%0A%3A%3Aerror%3A%3A<gone>%2C%25%3A.txt,title=unreadable::cannot\\n::error"));
}

TEST_CASE("columns are told only for what stays in one line") {
  Draft draft("./a.txt", "王敏：好。\n外方：好。\n");
  draft.add(Severity::error, "SL1", "one", draft.place("敏：好"));
  draft.add(Severity::error, "SL2", "two", draft.place("好。\n外方"));
  draft.add(Severity::error, "SL3", "all", Place{});
  const auto lines = lines_of(report_of(ReportFormat::github, {draft.checked()}));
  REQUIRE(lines.size() == 3);
  CHECK(lines[0] == "::error file=a.txt,line=1,endLine=1,col=2,endColumn=5,title=SL1 one::about one%0Asee to it");
  CHECK(lines[1] == "::error file=a.txt,line=1,endLine=2,title=SL2 two::about two%0Asee to it");
  CHECK(lines[2] == "::error file=a.txt,title=SL3 all::about all%0Asee to it");
}

TEST_CASE("the worst comes first, and the rest is counted where it is not shown") {
  CHECK(kinds(many(1, 2, 3)) == "ewwnnn");
  CHECK(kinds(many(10, 10, 10)) == "eeeeeeeeeewwwwwwwwwwnnnnnnnnnn");
  CHECK(kinds(many(11, 0, 0)) == "eeeeeeeeeee+");
  CHECK(kinds(many(0, 12, 1)) == "wwwwwwwwwwww+n");
  CHECK(says(many(11, 0, 0), "::notice title=shilu::1 more findings"));
  CHECK(says(many(13, 12, 1), "::5 more findings"));
  CHECK(says(many(0, 0, 11), "::2 more findings"));  // the sentence takes the place of one
  CHECK(says(many(11, 0, 10), "::2 more findings"));
}

}  // namespace shilu::report::test
