#include <shilu/settings.hpp>

#include "catch.hpp"
#include "cli/folder.hpp"

namespace {

using shilu::read_settings;
using shilu::Role;
using shilu::Settings;
using shilu::Severity;
using shilu::TextSettings;
using shilu::cli::test::Folder;
using Words = std::vector<std::string>;

TextSettings texts(const std::string& yaml) { return read_settings(yaml, ".shilu.yaml").layers.back().texts; }

std::string error(const std::string& yaml) {
  try {
    read_settings(yaml, ".shilu.yaml");
  } catch (const shilu::SettingsError& e) {
    return e.what();
  }
  return "";
}

/// What goes wrong in a file on disk, with paths as from its folder.
std::string load_error(const Folder& folder, const std::string& name) {
  try {
    shilu::load_settings(folder.path(name));
  } catch (const shilu::SettingsError& e) {
    std::string what = e.what();
    const std::string prefix = folder.path() + "/";
    for (auto at = what.find(prefix); at != std::string::npos; at = what.find(prefix)) what.erase(at, prefix.size());
    return what;
  }
  return "";
}

TEST_CASE("A file of nothing asks for nothing") {
  for (const std::string yaml : {"", "# to be filled\n", "ignore:\n"}) {
    CAPTURE(yaml);
    const Settings settings = read_settings(yaml, ".shilu.yaml");
    REQUIRE(settings.layers.size() == 1);
    CHECK_FALSE(settings.layers[0].texts.select);
    CHECK(settings.layers[0].texts.ignore.empty());
    CHECK(settings.baseline.empty());
    CHECK_FALSE(settings.root);
  }
}

TEST_CASE("The words of a text's settings are read") {
  const TextSettings read = texts(
      "language: zh-Hans\nencoding: gb18030\nmessages: zh\nexpect: transcript\nline_length: 0\n"
      "select: [SL2, trailing-blanks]\nignore: SL203\nrequire: [title, 地点, Venue]\n"
      "style: {colon: full, label: bold, numbering: han}\n");
  CHECK(read.language == "zh-Hans");
  CHECK(read.encoding == "gb18030");
  CHECK(read.messages == "zh");
  CHECK(read.expect == shilu::Expectation::transcript);
  CHECK(read.line_length == std::size_t{0});
  CHECK(read.select == Words{"SL2", "trailing-blanks"});
  CHECK(read.ignore == Words{"SL203"});
  CHECK(read.require == Words{"title", "地点", "Venue"});
  CHECK(read.style.colon == "full");
  CHECK(read.style.label == "bold");
  CHECK(read.style.numbering == "han");
}

TEST_CASE("Severities are words, and off is one of them") {
  const auto severity = texts("severity: {SL2: error, misspelt-label: off, all: note}").severity;
  REQUIRE(severity.size() == 3);
  CHECK(severity.at("SL2") == Severity::error);
  CHECK(severity.at("misspelt-label") == std::nullopt);
  CHECK(severity.at("all") == Severity::note);
}

TEST_CASE("The cast is names, or what is known of each") {
  const auto cast = texts(
                        "cast:\n"
                        "  - 林晓\n"
                        "  - {name: 周远, role: host, title: 发言人, labels: [主持人, 周]}\n")
                        .cast;
  REQUIRE(cast);
  REQUIRE(cast->size() == 2);
  CHECK(cast->at(0).name == "林晓");
  CHECK(cast->at(0).role == Role::unknown);
  CHECK(cast->at(1).role == Role::host);
  CHECK(cast->at(1).title == "发言人");
  CHECK(cast->at(1).labels == Words{"主持人", "周"});
  CHECK(texts("cast: []").cast->empty());
}

TEST_CASE("A cast may stand in a file of its own, beside names in the settings") {
  const Folder folder;
  folder.write("people/cast.yaml", "- 林晓\n- name: 周远\n");
  const auto path = folder.write(".shilu.yaml", "cast: [何青]\ncast_file: people/cast.yaml\n");
  const auto cast = shilu::load_settings(path).layers.back().texts.cast;
  REQUIRE(cast->size() == 3);
  CHECK(cast->at(0).name == "何青");
  CHECK(cast->at(2).name == "周远");

  folder.write("people/cast.yaml", "- nmae: 林晓\n");
  CHECK(load_error(folder, ".shilu.yaml") == "people/cast.yaml:1:3: unknown key 'nmae'; did you mean 'name'?");
  folder.write("missing.yaml", "cast_file: nowhere.yaml\n");
  CHECK(load_error(folder, "missing.yaml") ==
        "missing.yaml:1:12: nowhere.yaml: cannot be read: No such file or directory");
}

TEST_CASE("A suppression says what, where and why") {
  const Settings settings = read_settings(
      "suppress:\n"
      "  - {rule: SL203, paths: [old/**, b.txt], turn: t12, text: 周 远, line: 7, reason: printed so}\n"
      "  - rules: [SL3, mixed-colons]\n"
      "    reason: two houses\n",
      "house/.shilu.yaml");
  REQUIRE(settings.suppress.size() == 2);
  const auto& [paths, first] = settings.suppress[0];
  CHECK(paths == Words{"old/**", "b.txt"});
  CHECK(first.rules == Words{"SL203"});
  CHECK(first.turn == "t12");
  CHECK(first.text == "周 远");
  CHECK(first.line == 7);
  CHECK(first.reason == "printed so");
  CHECK(first.origin == "house/.shilu.yaml:2");
  CHECK(first.file == "house/.shilu.yaml");
  CHECK(first.file_column == 5);
  CHECK(settings.suppress[1].suppression.rules == Words{"SL3", "mixed-colons"});
  CHECK(settings.suppress[1].suppression.file_line == 3);
  CHECK(settings.suppress[1].paths.empty());
}

TEST_CASE("Overrides are layers above the file's own, in order") {
  const Settings settings = read_settings(
      "root: true\nbaseline: old.json\nexclude: [drafts]\nlexicons: [words/a.yaml]\n"
      "overrides:\n"
      "  - {paths: '2019/**', encoding: GBK}\n"
      "  - {paths: ['*.md'], ignore: [SL0]}\n",
      "house/.shilu.yaml");
  REQUIRE(settings.layers.size() == 3);
  CHECK(settings.layers[0].paths.empty());
  CHECK(settings.layers[0].texts.lexicons == Words{"house/words/a.yaml"});
  CHECK(settings.layers[1].paths == Words{"2019/**"});
  CHECK(settings.layers[1].texts.encoding == "GBK");
  CHECK(settings.layers[2].texts.ignore == Words{"SL0"});
  CHECK(settings.root);
  CHECK(settings.baseline == "house/old.json");
  CHECK(settings.exclude == Words{"drafts"});
}

TEST_CASE("What is extended lies below what extends it") {
  const Folder folder;
  folder.write("house/base.yaml",
               "root: true\nmessages: zh\nlexicons: [w.yaml]\nbaseline: b.json\nexclude: [a]\n"
               "suppress: [{rule: SL1, reason: r}]\noverrides: [{paths: x, messages: en}]\n");
  const auto path = folder.write(".shilu.yaml", "extends: house/base.yaml\nmessages: en\nexclude: [b]\n");
  const Settings settings = shilu::load_settings(path);
  REQUIRE(settings.layers.size() == 3);
  CHECK(settings.layers[0].texts.messages == "zh");
  CHECK(settings.layers[0].texts.lexicons == Words{folder.path("house/w.yaml")});
  CHECK(settings.layers[1].paths == Words{"x"});
  CHECK(settings.layers[2].texts.messages == "en");
  CHECK(settings.exclude == Words{"a", "b"});
  CHECK(settings.baseline == folder.path("house/b.json"));
  CHECK(settings.suppress.at(0).suppression.file == folder.path("house/base.yaml"));
  CHECK_FALSE(settings.root);
  CHECK(settings.path == path);
}

TEST_CASE("Files that extend each other in a circle, or nothing, are refused") {
  const Folder folder;
  folder.write("a.yaml", "messages: en\nextends: sub/../b.yaml\n");
  folder.write("b.yaml", "extends: ./a.yaml\n");
  folder.write("self.yaml", "extends: self.yaml\n");
  folder.write("none.yaml", "extends: nowhere.yaml\n");
  folder.write("bad.yaml", "extends: worse.yaml\n");
  folder.write("worse.yaml", "\nselcet: [SL2]\n");
  CHECK(load_error(folder, "a.yaml") == "b.yaml:1:10: a.yaml extends itself");
  CHECK(load_error(folder, "self.yaml") == "self.yaml:1:10: self.yaml extends itself");
  CHECK(load_error(folder, "none.yaml") == "none.yaml:1:10: nowhere.yaml: cannot be read: No such file or directory");
  CHECK(load_error(folder, "bad.yaml") == "worse.yaml:2:1: unknown key 'selcet'; did you mean 'select'?");
  CHECK(load_error(folder, "nowhere.yaml") == "nowhere.yaml: cannot be read: No such file or directory");
}

TEST_CASE("Two files may extend the same third") {
  const Folder folder;
  folder.write("c.yaml", "messages: zh\n");
  folder.write("b.yaml", "extends: c.yaml\n");
  CHECK(shilu::load_settings(folder.write("a.yaml", "extends: b.yaml\n")).layers.size() == 3);
}

TEST_CASE("What settings cannot mean is said with place and the nearest that exists") {
  CHECK(error("selcet: [SL2]\n") == ".shilu.yaml:1:1: unknown key 'selcet'; did you mean 'select'?");
  CHECK(error("select: [SL201, SL999]") == ".shilu.yaml:1:17: select: no rule 'SL999'; did you mean 'SL009'?");
  CHECK(error("ignore: [unknown-speeker]") ==
        ".shilu.yaml:1:10: ignore: no rule 'unknown-speeker'; did you mean 'unknown-speaker'?");
  CHECK(error("severity: {SL201: eror}") == ".shilu.yaml:1:19: unknown value 'eror'; did you mean 'error'?");
  CHECK(error("severity: {mised-colons: error}") ==
        ".shilu.yaml:1:12: severity: no rule 'mised-colons'; did you mean 'mixed-colons'?");
  CHECK(error("severity: {SL2: error, SL2: off}") == ".shilu.yaml:1:24: duplicate rule 'SL2'");
  CHECK(error("require: [date, tilte]") ==
        ".shilu.yaml:1:17: require: 'tilte' is none of title, date, time, place, topic, cast, host, opening, closing, "
        "end; did you mean 'title'?");
  CHECK(error("style: {colon: ful}") ==
        ".shilu.yaml:1:16: style.colon: 'ful' is none of full, half; did you mean 'full'?");
  CHECK(error("style: {colour: full}") == ".shilu.yaml:1:9: unknown key 'colour'; did you mean 'colon'?");
  CHECK(error("messages: fr") == ".shilu.yaml:1:11: messages are in en or zh, not 'fr'");
  CHECK(error("expect: anything") == ".shilu.yaml:1:9: unknown value 'anything'; known are any, transcript");
  CHECK(error("language: 'zh Hans'") == ".shilu.yaml:1:11: 'zh Hans' is no language tag");
  CHECK_THAT(error("encoding: utf-9"), Catch::StartsWith(".shilu.yaml:1:11: unknown encoding 'utf-9'; usual ones are"));
  CHECK(error("line_length: long") == ".shilu.yaml:1:14: expected a whole number of at least 0, found 'long'");
  CHECK(error("root: on") == ".shilu.yaml:1:7: unknown value 'on'; known are false, true");
  CHECK(error("messages: en\nmessages: zh\n") == ".shilu.yaml:2:1: duplicate key 'messages', first in line 1");
  CHECK(error("cast: [{role: host}]") == ".shilu.yaml:1:8: missing key 'name'");
  CHECK(error("cast: [{name: a, role: chair}]") ==
        ".shilu.yaml:1:24: unknown value 'chair'; known are host, speaker, reporter, interpreter, unknown");
  CHECK(error("exclude: [a, '[b']") == ".shilu.yaml:1:14: the pattern '[b': '[' is not closed");
  CHECK(error("overrides: [{messages: en}]") == ".shilu.yaml:1:13: missing key 'paths'");
  CHECK(error("overrides: [{paths: a, root: true}]") ==
        ".shilu.yaml:1:24: unknown key 'root'; known are language, "
        "encoding, lexicons, messages, select, ignore, severity, expect, require, cast, cast_file, style, line_length, "
        "paths");
  CHECK(error("overrides: a.txt") == ".shilu.yaml:1:12: expected a list of mappings with paths, found a word");
  CHECK(error("- select\n") == ".shilu.yaml:1:1: expected a mapping with keys, found a list");
  CHECK(error("a: [") == ".shilu.yaml:1:5: end of sequence flow not found");
}

TEST_CASE("A suppression without a rule or a reason is refused") {
  CHECK(error("suppress: [{rule: SL2}]") ==
        ".shilu.yaml:1:12: missing key 'reason': say why this is meant to be there");
  CHECK(error("suppress: [{reason: r}]") == ".shilu.yaml:1:12: missing key 'rules'");
  CHECK(error("suppress: [{rule: SL2, rules: [SL3], reason: r}]") ==
        ".shilu.yaml:1:31: 'rule' and 'rules' in one suppression");
  CHECK(error("suppress: [{rule: SL888, reason: r}]") ==
        ".shilu.yaml:1:19: suppress: no rule 'SL888'; did you mean 'SL008'?");
  CHECK(error("suppress: [{rule: SL2, line: 0, reason: r}]") ==
        ".shilu.yaml:1:30: expected a whole number of at least 1, found '0'");
  CHECK(error("suppress: {rule: SL2, reason: r}") ==
        ".shilu.yaml:1:11: expected a list of suppressions, found a mapping");
}

}  // namespace
