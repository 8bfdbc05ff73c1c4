#include <shilu/settings.hpp>

#include "catch.hpp"

namespace {

using shilu::CheckOptions;
using shilu::read_settings;
using shilu::Settings;
using shilu::Severity;
using shilu::TextSettings;
using Words = std::vector<std::string>;

CheckOptions options(const std::string& yaml, const std::string& path, const TextSettings& command_line = {}) {
  return shilu::options_for(read_settings(yaml, "house/.shilu.yaml"), "house/" + path, command_line);
}

TEST_CASE("Without settings the options are the base's own") {
  CheckOptions base;
  base.reading.limits.turns = 7;
  base.ignore = {"SL203"};
  base.line_length = 80;
  const auto result = shilu::options_for(Settings{}, "a.txt", {}, base);
  CHECK(result.reading.limits.turns == 7);
  CHECK(result.ignore == Words{"SL203"});
  CHECK(result.line_length == 80);
  CHECK(result.messages == "en");
  CHECK(result.suppressions.empty());
}

TEST_CASE("Every word of the settings arrives in the options") {
  const auto result = options(
      "language: zh\nencoding: GBK\nlexicons: [w.yaml]\nmessages: zh\nselect: SL2\nignore: SL203\n"
      "severity: {SL2: note}\nexpect: transcript\nrequire: title\ncast: [林晓]\n"
      "style: {colon: half, label: plain, numbering: arabic}\nline_length: 99\n",
      "a.txt");
  CHECK(result.reading.language == "zh");
  CHECK(result.reading.encoding == "GBK");
  CHECK(result.reading.lexicons == Words{"house/w.yaml"});
  CHECK(result.messages == "zh");
  CHECK(result.select == Words{"SL2"});
  CHECK(result.ignore == Words{"SL203"});
  CHECK(result.severity == std::map<std::string, Severity>{{"SL2", Severity::note}});
  CHECK(result.expect == shilu::Expectation::transcript);
  CHECK(result.require == Words{"title"});
  CHECK(result.cast.at(0).name == "林晓");
  CHECK(result.style.colon == "half");
  CHECK(result.style.label == "plain");
  CHECK(result.style.numbering == "arabic");
  CHECK(result.line_length == 99);
}

TEST_CASE("Overrides count for the texts that they mean, the last one most") {
  const std::string yaml =
      "messages: en\nselect: SL1\nstyle: {colon: full, label: bold}\nseverity: {SL1: error}\n"
      "overrides:\n"
      "  - {paths: 'old/**', messages: zh, select: SL2, style: {colon: half}, ignore: SL001, severity: {SL2: note}}\n"
      "  - {paths: 'old/x.txt', select: SL3, ignore: SL002, severity: {SL1: note}}\n";
  const auto other = options(yaml, "new/x.txt");
  CHECK(other.messages == "en");
  CHECK(other.select == Words{"SL1"});
  CHECK(other.ignore.empty());
  const auto both = options(yaml, "old/x.txt");
  CHECK(both.messages == "zh");
  CHECK(both.select == Words{"SL3"});
  CHECK(both.style.colon == "half");
  CHECK(both.style.label == "bold");
  CHECK(both.ignore == Words{"SL001", "SL002"});
  CHECK(both.severity == std::map<std::string, Severity>{{"SL1", Severity::note}, {"SL2", Severity::note}});
  CHECK(options(yaml, "old/y.txt").select == Words{"SL2"});
}

TEST_CASE("The command line lies on top") {
  TextSettings command_line;
  command_line.messages = "en";
  command_line.select = Words{"SL3"};
  command_line.ignore = {"SL301"};
  command_line.lexicons = {"mine.yaml"};
  const auto result =
      options("messages: zh\nselect: SL2\nignore: SL203\nlexicons: w.yaml\nencoding: GBK\n", "a.txt", command_line);
  CHECK(result.messages == "en");
  CHECK(result.select == Words{"SL3"});
  CHECK(result.ignore == Words{"SL203", "SL301"});
  CHECK(result.reading.lexicons == Words{"house/w.yaml", "mine.yaml"});
  CHECK(result.reading.encoding == "GBK");
}

TEST_CASE("A rule whose nearest word says off is ignored") {
  CHECK(options("severity: {misspelt-label: off}", "a.txt").ignore == Words{"SL203"});
  CHECK(options("severity: {SL20: off, SL203: error, SL206: note, SL201: note, SL202: note, SL204: note, SL205: note, "
                "SL207: note, SL208: note, SL2: off}",
                "a.txt")
            .ignore.empty());
  const auto mixed = options("severity: {SL20: off, SL203: error, sl2: note}", "a.txt");
  CHECK(std::find(mixed.ignore.begin(), mixed.ignore.end(), "SL203") == mixed.ignore.end());
  CHECK(std::find(mixed.ignore.begin(), mixed.ignore.end(), "SL201") != mixed.ignore.end());
  CHECK(mixed.severity == std::map<std::string, Severity>{{"SL203", Severity::error}, {"sl2", Severity::note}});
  CHECK(
      options("severity: {SL203: off}\noverrides: [{paths: a.txt, severity: {SL203: note}}]", "a.txt").ignore.empty());
}

TEST_CASE("Suppressions go to the texts that they mean") {
  const std::string yaml =
      "suppress:\n"
      "  - {rule: SL1, reason: everywhere}\n"
      "  - {rule: SL2, paths: '*.md', reason: some}\n"
      "  - {rule: SL3, paths: old/a.txt, reason: one}\n";
  const auto reasons = [&](const std::string& path) {
    Words all;
    for (const auto& each : options(yaml, path).suppressions) all.push_back(each.reason);
    return all;
  };
  CHECK(reasons("a.txt") == Words{"everywhere"});
  CHECK(reasons("x/a.md") == Words{"everywhere", "some"});
  CHECK(reasons("old/a.txt") == Words{"everywhere", "one"});
  const auto one = options(yaml, "old/a.txt").suppressions;
  CHECK_FALSE(one.at(0).one_text);
  CHECK(one.at(1).one_text);
}

TEST_CASE("What is excluded is known by its path") {
  const auto settings = read_settings("exclude: [drafts, '**/*.tmp.txt']", "house/.shilu.yaml");
  CHECK(shilu::excluded(settings, "house/drafts/a.txt"));
  CHECK(shilu::excluded(settings, "house/x/a.tmp.txt"));
  CHECK_FALSE(shilu::excluded(settings, "house/a.txt"));
  CHECK_FALSE(shilu::excluded(Settings{}, "a.txt"));
}

}  // namespace
