#include "config/baseline.hpp"

#include <shilu/settings.hpp>

#include "catch.hpp"
#include "cli/folder.hpp"

namespace {

using shilu::Checked;
using shilu::Finding;
using shilu::cli::test::Folder;
using shilu::config::Baseline;

Checked with(const std::vector<std::pair<std::string, std::string>>& findings) {
  Checked checked;
  for (const auto& [fingerprint, code] : findings) {
    Finding finding;
    finding.fingerprint = fingerprint;
    finding.code = code;
    checked.findings.push_back(finding);
  }
  return checked;
}

std::string left(const Checked& checked) {
  std::string all;
  for (const auto& finding : checked.findings) all += finding.fingerprint + ' ';
  return all;
}

std::string error(const std::string& json) {
  try {
    Baseline::read(json, "b.json");
  } catch (const shilu::SettingsError& e) {
    return e.what();
  }
  return "";
}

TEST_CASE("A baseline is written in order, one finding on a line") {
  Baseline baseline("house/b.json");
  baseline.add("house/b.txt", with({{"22", "SL2"}, {"11", "SL1"}}));
  baseline.add("house/clean.txt", with({}));
  baseline.add("house/a/\"会\".txt", with({{"33", "SL3"}}));
  CHECK(baseline.size() == 3);
  CHECK(baseline.json() ==
        "{\n \"shilu-baseline\": 1,\n \"files\": {\n"
        "  \"a/\\\"会\\\".txt\": [\n   \"33 SL3\"\n  ],\n"
        "  \"b.txt\": [\n   \"11 SL1\",\n   \"22 SL2\"\n  ]\n }\n}\n");
}

TEST_CASE("What is written is read back the same, and so is an empty one") {
  Baseline baseline("house/b.json");
  CHECK(Baseline::read(baseline.json(), "b.json").json() == baseline.json());
  baseline.add("house/b\n\x1f.txt", with({{"22", "SL2"}, {"22", "SL2"}}));
  baseline.add("house/\xE9.txt", with({{"11", "SL2"}}));
  CHECK(Baseline::read(baseline.json(), "house/b.json").json() == baseline.json());
}

TEST_CASE("Known findings are silent, each entry once, new ones stay") {
  Baseline baseline("house/b.json");
  baseline.add("house/a.txt", with({{"11", "SL1"}, {"22", "SL2"}}));
  auto checked = with({{"11", "SL1"}, {"33", "SL3"}, {"11", "SL1"}, {"22", "SL2"}, {"22", "SL9"}});
  checked.suppressed = 5;
  baseline.apply("./house/x/../a.txt", checked);
  CHECK(left(checked) == "33 11 22 ");
  CHECK(checked.findings.back().code == "SL9");
  CHECK(checked.suppressed == 7);
}

TEST_CASE("Entries are of their own text only") {
  Baseline baseline("b.json");
  baseline.add("a.txt", with({{"11", "SL1"}}));
  auto other = with({{"11", "SL1"}});
  baseline.apply("b.txt", other);
  CHECK(left(other) == "11 ");
  auto again = with({{"11", "SL1"}});
  baseline.apply("a.txt", again);
  baseline.apply("a.txt", again = with({{"11", "SL1"}}));
  CHECK(again.findings.empty());
}

TEST_CASE("Names that are not UTF-8 are known again") {
  Baseline baseline("b.json");
  baseline.add("\xE9.txt", with({{"11", "SL1"}}));
  auto checked = with({{"11", "SL1"}});
  Baseline::read(baseline.json(), "b.json").apply("\xE9.txt", checked);
  CHECK(checked.findings.empty());
}

TEST_CASE("What is no baseline is refused, with the place where that shows") {
  CHECK(error(R"({"shilu-baseline": 1, "files": {}})") == "");
  CHECK(error(R"({"shilu-baseline": 2, "files": {}})") == "b.json: no baseline of format 1: write it anew");
  CHECK(error("{}") == "b.json: no baseline of format 1: write it anew");
  CHECK(error(R"({"shilu-baseline": 1, "file": {}})") == "b.json: no baseline: unknown key 'file'");
  CHECK_THAT(error(""), Catch::StartsWith("b.json:1:1: no baseline: "));
  CHECK_THAT(error("[]"), Catch::StartsWith("b.json:1:1: no baseline: "));
  CHECK_THAT(error(R"({"shilu-baseline": 1, "files": {"a": ["x" "y"]}})"), Catch::StartsWith("b.json:1:"));
  CHECK_THAT(error("{\"shilu-baseline\": 1,\n \"files\": {\n  \"a\": [\n<<<<<<< HEAD\n   \"x\"]}}"),
             Catch::StartsWith("b.json:4:1: no baseline: "));
  CHECK_THAT(error(R"({"shilu-baseline": 1, "files": {"a": [1]}})"), Catch::StartsWith("b.json:1:39: no baseline: "));
  CHECK_THAT(error(R"({"shilu-baseline": 1, "files": {"a": "x"}})"), Catch::StartsWith("b.json:1:38: no baseline: "));
  CHECK_THAT(error("{\"shilu-baseline\": 1, \"files\": {}} {"), Catch::StartsWith("b.json:1:"));
  CHECK_THAT(error("{\"shilu-baseline\": 1, \"files\": {\"\xE9\": []}}"), Catch::StartsWith("b.json"));
  CHECK_THAT(error(R"({"shilu-baseline": 1, "files": {"a": ["x")"), Catch::StartsWith("b.json:1:"));
}

TEST_CASE("A file that is not there is an error with the system's reason") {
  const Folder folder;
  try {
    Baseline::load(folder.path("b.json"));
    FAIL("read what is not there");
  } catch (const shilu::SettingsError& e) {
    CHECK(e.what() == folder.path("b.json") + ": cannot be read: No such file or directory");
  }
  CHECK(Baseline::load(folder.write("b.json", Baseline("").json())).size() == 0);
}

}  // namespace
