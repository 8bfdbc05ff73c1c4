#include <shilu/suppression_use.hpp>

#include <shilu/settings.hpp>

#include "catch.hpp"
#include "check/two_slips.hpp"
#include "cli/folder.hpp"

namespace {

using namespace shilu;
using checker::testing::answered;
using checker::testing::two_slips;
using cli::test::Folder;

/// A folder with settings, some of whose texts are checked.
struct Run {
  Folder folder;
  SuppressionUse use;

  explicit Run(const std::string& yaml) { folder.write("house/.shilu.yaml", yaml); }

  void check(const std::string& name, const std::string& text, const TextSettings& command_line = {}) {
    const auto settings = load_settings(folder.path("house/.shilu.yaml"));
    const auto options = options_for(settings, folder.path("house/" + name), command_line);
    use.add(options, shilu::check(text, options));
  }

  /// The lines of the suppressions that are of no use.
  std::vector<std::size_t> unused(const std::vector<std::string>& folders, const CheckOptions& options = {}) const {
    std::vector<std::size_t> lines;
    for (const auto& file : use.unused(folders, options)) {
      CHECK(file.path == folder.path("house/.shilu.yaml"));
      for (const auto& finding : file.findings) lines.push_back(finding.place.line);
    }
    return lines;
  }
};

const std::string two =
    "suppress:\n"
    "  - {rule: SL203, reason: printed so}\n"
    "  - {rule: SL206, reason: never seen}\n";

TEST_CASE("A suppression that helps one text of the folder is of use") {
  Run run(two);
  run.check("a.txt", answered("林越", 5));
  run.check("b.txt", two_slips());
  run.check("c.txt", answered("林越", 5));
  CHECK(run.unused({run.folder.path("house")}) == std::vector<std::size_t>{3});
  CHECK(run.unused({run.folder.path() + "/"}) == std::vector<std::size_t>{3});
}

TEST_CASE("A run over some texts does not judge what was written for all") {
  Run run(two);
  run.check("a.txt", answered("林越", 5));
  CHECK(run.unused({}).empty());
  CHECK(run.unused({run.folder.path("hous")}).empty());
  CHECK(run.unused({run.folder.path("house/sub")}).empty());
  CHECK(run.unused({run.folder.path("house")}) == std::vector<std::size_t>{2, 3});
}

TEST_CASE("What was written for one text is judged with that text, and no other") {
  Run run(
      "suppress:\n"
      "  - {rule: SL203, paths: a.txt, reason: one}\n"
      "  - {rule: SL203, paths: 'a*.txt', reason: some}\n"
      "  - {rule: SL203, paths: b.txt, reason: another}\n");
  run.check("a.txt", answered("林越", 5));
  CHECK(run.unused({}) == std::vector<std::size_t>{2});
  CHECK(run.unused({run.folder.path()}) == std::vector<std::size_t>{2, 3});
}

TEST_CASE("Rules that were not asked say nothing about a suppression") {
  Run run(two);
  TextSettings command_line;
  command_line.select = std::vector<std::string>{"SL206", "SL9"};
  run.check("a.txt", answered("林越", 5), command_line);
  CHECK(run.unused({run.folder.path()}) == std::vector<std::size_t>{3});
  CheckOptions options;
  options.ignore = {"unused-suppression"};
  CHECK(run.unused({run.folder.path()}, options).empty());
}

TEST_CASE("The finding says which, where and how severe, on the line in the settings") {
  Run run(two);
  run.check("a.txt", two_slips());
  CheckOptions options;
  options.severity["SL901"] = Severity::note;
  const auto files = run.use.unused({run.folder.path()}, options);
  REQUIRE(files.size() == 1);
  CHECK(files[0].text == two);
  CHECK(files[0].lines.size() == 3);
  REQUIRE(files[0].findings.size() == 1);
  const auto& finding = files[0].findings[0];
  CHECK(finding.code == "SL901");
  CHECK(finding.severity == Severity::note);
  CHECK(finding.message ==
        "the suppression of SL206 in " + run.folder.path("house/.shilu.yaml") + ":3 silences nothing");
  CHECK(finding.place.line == 3);
  CHECK(finding.place.column == 5);
  CHECK(finding.fingerprint.size() == 16);
  options.messages = "zh";
  CHECK(run.use.unused({run.folder.path()}, options)[0].findings[0].message != finding.message);
}

TEST_CASE("Two suppressions on one line are two") {
  Run run("suppress: [{rule: SL203, reason: a}, {rule: SL206, reason: b}]\n");
  run.check("a.txt", two_slips());
  const auto files = run.use.unused({run.folder.path()}, {});
  REQUIRE(files.size() == 1);
  REQUIRE(files[0].findings.size() == 1);
  CHECK(files[0].findings[0].place.column == 38);
}

TEST_CASE("Suppressions of a settings file that is gone are told without a line") {
  Run run(two);
  run.check("a.txt", two_slips());
  std::filesystem::remove(run.folder.path("house/.shilu.yaml"));
  CHECK(run.unused({run.folder.path()}) == std::vector<std::size_t>{0});
}

}  // namespace
