#include "lexicon/reader.hpp"

#include <cstdio>
#include <fstream>
#include <shilu/lexicon_error.hpp>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "catch.hpp"

namespace {

using namespace shilu::lexicon;

struct Found {
  Category category;
  std::string word;
  std::string value;
  bool operator==(const Found&) const = default;
};
std::ostream& operator<<(std::ostream& out, const Found& found) {
  return out << static_cast<int>(found.category) << ' ' << found.word << '=' << found.value;
}

std::vector<Found> entries(const std::string& yaml) {
  const OwnedFile owned = read(yaml, "f.yaml");
  std::vector<Found> found;
  for (const Entry& entry : owned.file.entries) {
    found.push_back({entry.category, std::string(entry.word), std::string(entry.value)});
  }
  return found;
}

/// The error's whole text, or an empty one where there is no error.
std::string error(const std::string& yaml) {
  try {
    read(yaml, "f.yaml");
  } catch (const shilu::LexiconError& e) {
    return e.what();
  }
  return "";
}

std::string body(const std::string& yaml) { return "language: x1\n" + yaml; }

TEST_CASE("A lexicon file is read: language, name, includes and words in the order of the file") {
  const OwnedFile owned = read(
      "# a comment\n"
      "language: zh-Hans\n"
      "name: 简体中文\n"
      "includes: [en, ja]\n"
      "notes:\n"
      "  - 掌声\n"
      "  - 笑声  # the second\n"
      "labels:\n"
      "  reporter: [记者, 追问]\n",
      "f.yaml");
  CHECK(owned.file.language == "zh-Hans");
  CHECK(owned.file.name == "简体中文");
  CHECK(owned.file.includes == std::vector<std::string_view>{"en", "ja"});
  REQUIRE(owned.file.entries.size() == 4);
  CHECK(owned.file.entries[0].category == Category::note);
  CHECK(owned.file.entries[1].word == "笑声");
  CHECK(owned.file.entries[2].category == Category::label_reporter);
  CHECK(owned.file.entries[3].word == "追问");
}

TEST_CASE("Every key that is declared can be read") {
  for (const Key& key : keys) {
    const std::string path(key.path);
    CAPTURE(path);
    REQUIRE_FALSE(path.empty());
    const std::size_t dot = path.find('.');
    const std::string value = key.valued ? "{w: 1}" : "[w]";
    const std::string yaml = dot == std::string::npos
                                 ? path + ": " + value
                                 : path.substr(0, dot) + ":\n  " + path.substr(dot + 1) + ": " + value;
    CHECK(entries(body(yaml)) == std::vector<Found>{{key.category, "w", key.valued ? "1" : ""}});
  }
}

TEST_CASE("A list may be one text with blanks between the words") {
  const std::vector<Found> expected{
      {Category::surname, "王", ""}, {Category::surname, "李", ""}, {Category::surname, "欧阳", ""}};
  CHECK(entries(body("people:\n  surnames: 王 李　欧阳")) == expected);
  CHECK(entries(body("people:\n  surnames: 王 李\n    欧阳\n")) == expected);
  CHECK(entries(body("people:\n  surnames: >\n    王  李\n    欧阳\n")) == expected);
  CHECK(entries(body("people:\n  surnames: |-\n    王\n    李 欧阳\n")) == expected);
}

TEST_CASE("A word in a list keeps its inner blanks, and in quotes the outer ones too") {
  CHECK(entries(body("notes: [ audience member , ' a b ', \"q: \"]")) ==
        std::vector<Found>{
            {Category::note, "audience member", ""}, {Category::note, " a b ", ""}, {Category::note, "q: ", ""}});
  CHECK(entries(body("notes: 'audience member'")) == std::vector<Found>{{Category::note, "audience member", ""}});
}

TEST_CASE("Words that look like numbers or truth values stay words") {
  CHECK(entries(body("notes: [No, 12, on, 1.50, 'null']")) == std::vector<Found>{{Category::note, "No", ""},
                                                                                 {Category::note, "12", ""},
                                                                                 {Category::note, "on", ""},
                                                                                 {Category::note, "1.50", ""},
                                                                                 {Category::note, "null", ""}});
}

TEST_CASE("A key without anything is an empty list") {
  CHECK(entries(body("labels:\nnotes:\n")).empty());
  CHECK(entries(body("calendar:\n  months:\nnotes: []\npeople: {surnames: }")).empty());
}

TEST_CASE("Values are numbers within the bounds of their category, or any word") {
  CHECK(entries(body("calendar: {months: {五月: 5}, eras: {단기: -2333}, day_parts: {下午: 12, 上午: 0}}\n"
                     "people: {surname_readings: {仇: qiu}}")) ==
        std::vector<Found>{{Category::month, "五月", "5"},
                           {Category::era, "단기", "-2333"},
                           {Category::day_part, "下午", "12"},
                           {Category::day_part, "上午", "0"},
                           {Category::surname_reading, "仇", "qiu"}});
}

TEST_CASE("The same word may stand in two lists") {
  CHECK(entries(body("labels: {reporter: [a], host: [a]}")).size() == 2);
}

TEST_CASE("A BOM and CRLF do no harm, neither to words nor to positions") {
  CHECK(entries("\xEF\xBB\xBFlanguage: en\r\nnotes: [a]\r\n") == std::vector<Found>{{Category::note, "a", ""}});
  CHECK(error("\xEF\xBB\xBFlanguage: en\r\nnots: [a]\r\n") == "f.yaml:2:1: unknown key 'nots'; did you mean 'notes'?");
  CHECK(error("\xEF\xBB\xBFlang: en\n") ==
        "f.yaml:1:1: unknown key 'lang'; the keys here are language, name, includes, evidence, labels, numbers, verbs, "
        "fields, people, places, outlets, organisations, sections, end_marks, chrome, notes, captions, speech, titles, "
        "calendar");
}

TEST_CASE("Unknown keys are named with the nearest known one or all of them") {
  CHECK(error(body("lables: {}")) == "f.yaml:2:1: unknown key 'lables'; did you mean 'labels'?");
  CHECK(error(body("labels:\n  host: [a]\n  reportr: [b]")) ==
        "f.yaml:4:3: unknown key 'reportr' in 'labels'; did you mean 'reporter'?");
  CHECK(error(body("outlets: {zzzzzzzzzz: [b]}")) ==
        "f.yaml:2:11: unknown key 'zzzzzzzzzz' in 'outlets'; the keys here are names, endings");
  CHECK(error(body("<<: {a: b}")).starts_with("f.yaml:2:1: unknown key '<<'; the keys here are language, "));
}

TEST_CASE("Very long names are cut in messages") {
  CHECK(error(body("outlets: {" + std::string(300, 'z') + ": [b]}")) ==
        "f.yaml:2:11: unknown key '" + std::string(60, 'z') + "…' in 'outlets'; the keys here are names, endings");
}

TEST_CASE("A key or a word that comes twice is refused where it comes again") {
  CHECK(error(body("notes: [a]\nnotes: [b]")) == "f.yaml:3:1: duplicate key 'notes', first in line 2");
  CHECK(error(body("labels:\n  host: a\n  host: b")) == "f.yaml:4:3: duplicate key 'host', first in line 3");
  CHECK(error("language: en\nname: a\nlanguage: de") == "f.yaml:3:1: duplicate key 'language', first in line 1");
  CHECK(error(body("notes: [笑, a, 笑]")) == "f.yaml:2:17: duplicate word '笑', first in line 2");
  CHECK(error(body("people:\n  surnames: 王 李\n    张 李 赵")) == "f.yaml:4:9: duplicate word '李', first in line 3");
  CHECK(error(body("people:\n  surnames: >\n    王 李\n    王")) == "f.yaml:5:5: duplicate word '王', first in line 4");
  CHECK(error(body("calendar:\n  months: {a: 1, b: 2, a: 3}")) == "f.yaml:3:24: duplicate word 'a', first in line 3");
}

TEST_CASE("Things of the wrong kind are refused with what belongs there") {
  CHECK(error("- a") == "f.yaml:1:1: expected a mapping with keys, found a list");
  CHECK(error("word") == "f.yaml:1:1: expected a mapping with keys, found a word");
  CHECK(error("") == "f.yaml:1:1: expected a mapping with keys, found nothing");
  CHECK(error("# only a comment\n") == "f.yaml:1:1: expected a mapping with keys, found nothing");
  CHECK(error(body("labels: [a]")) == "f.yaml:2:9: expected a mapping with keys, found a list");
  CHECK(error(body("notes: {a: b}")) == "f.yaml:2:8: expected a list of words, found a mapping");
  CHECK(error(body("notes:\n- [a]")) == "f.yaml:3:3: expected a word, found a list");
  CHECK(error(body("notes:\n- q: a")) ==
        "f.yaml:3:3: expected a word, found a mapping; a word with ': ' in it needs quotes");
  CHECK(error(body("calendar:\n  months: [a]")) ==
        "f.yaml:3:11: expected a mapping from words to values, found a list");
  CHECK(error(body("calendar:\n  months: {a: [1]}")) == "f.yaml:3:15: expected a word, found a list");
  CHECK(error(body("name: [a]")) == "f.yaml:2:7: expected a word, found a list");
  CHECK(error(body("? [a]\n: b")) == "f.yaml:2:3: expected a word, found a list");
}

TEST_CASE("Empty words are refused") {
  CHECK(error(body("notes: [a, '']")) == "f.yaml:2:12: empty word");
  CHECK(error(body("notes:\n  - a\n  - ' '")) == "f.yaml:4:5: empty word");
  CHECK(error(body("notes:\n  - a\n  - ~")) == "f.yaml:4:5: empty word");
  CHECK(error(body("notes: \"\"")) == "f.yaml:2:8: empty word");
  CHECK(error(body("calendar:\n  months: {a: }")) == "f.yaml:3:14: empty word");
  CHECK(error("language:\n") == "f.yaml:1:10: empty word");
  CHECK(error(body("notes:\n  - a\n  -\n\n  - b\n")) == "f.yaml:4:4: empty word");
}

TEST_CASE("Values that are no numbers or out of bounds are refused") {
  CHECK(error(body("calendar:\n  months: {五月: May}")) ==
        "f.yaml:3:20: the value of '五月' must be a whole number from 1 to 12, not 'May'");
  CHECK(error(body("calendar: {months: {a: 0}}")) ==
        "f.yaml:2:24: the value of 'a' must be a whole number from 1 to 12, not '0'");
  CHECK(error(body("calendar: {months: {a: 13}}")) ==
        "f.yaml:2:24: the value of 'a' must be a whole number from 1 to 12, not '13'");
  CHECK(error(body("calendar: {eras: {a: 19x}}")) ==
        "f.yaml:2:22: the value of 'a' must be a whole number from -9999 to 9999, not '19x'");
  CHECK(error(body("calendar: {day_parts: {a: 1.5}}")) ==
        "f.yaml:2:27: the value of 'a' must be a whole number from 0 to 23, not '1.5'");
  CHECK(error(body("calendar: {day_parts: {a: 99999999999}}")) ==
        "f.yaml:2:27: the value of 'a' must be a whole number from 0 to 23, not '99999999999'");
}

TEST_CASE("A file needs a language, and languages are tags") {
  CHECK(error("name: a\n") == "f.yaml:1:1: missing key 'language'");
  CHECK(error("name: a\nlanguage: zh_Hans\n") == "f.yaml:2:11: 'zh_Hans' is no language tag");
  CHECK(error("language: 中文\n") == "f.yaml:1:11: '中文' is no language tag");
  CHECK(error("language: e\n") == "f.yaml:1:11: 'e' is no language tag");
  CHECK(error("language: en-\n") == "f.yaml:1:11: 'en-' is no language tag");
  CHECK(error("language: toolonglanguage\n") == "f.yaml:1:11: 'toolonglanguage' is no language tag");
  CHECK(error("language: en\nincludes: [und, -a]\n") == "f.yaml:2:17: '-a' is no language tag");
  CHECK(error("language: en\nincludes: und zh-Hant-TW\n").empty());
}

TEST_CASE("Syntax errors say where YAML ends") {
  CHECK(error(body("notes: [a\n")).starts_with("f.yaml:3:1: "));
  CHECK(error(body("\tnotes: a")).starts_with("f.yaml:2:1: "));
  CHECK(error(body("notes: 'a")).starts_with("f.yaml:2:"));
  CHECK(error(body("notes: a: b")).starts_with("f.yaml:2:9: "));
}

TEST_CASE("Bytes that YAML readers disagree on are refused") {
  CHECK(error(body("notes: [a, \xFF]")) == "f.yaml:2:12: not UTF-8: byte 0xFF");
  CHECK(error(body(std::string("notes: [a\0]", 11))) == "f.yaml:2:10: control character U+0000");
  CHECK(error(body("notes: a\x04\nnonsense: b")) == "f.yaml:2:9: control character U+0004");
  CHECK(error(body("notes: a\x7F")) == "f.yaml:2:9: control character U+007F");
}

TEST_CASE("What would be dropped or multiplied without a word is refused") {
  CHECK(error("language: en\n---\nnotes: a\n") == "f.yaml:2:1: a second document");
  CHECK(error("language: en\nnotes: &n [a]\ntitles: {transcript: *n}\n") == "f.yaml:3:22: aliases are not allowed");
  CHECK(error(",").starts_with("f.yaml:1:1: "));
  CHECK(error("--- \n,").starts_with("f.yaml:"));
  CHECK(error("---\nlanguage: en\n...\n").empty());
}

TEST_CASE("Depth and size have bounds") {
  CHECK(error(body("notes: " + std::string(20, '[') + "a" + std::string(20, ']'))) == "f.yaml:2:15: nested too deeply");
  CHECK(error(std::string(10000, '[')) != "");
  CHECK(error(body("#" + std::string(4u << 20, 'x'))) == "f.yaml: larger than 4 MiB");
}

TEST_CASE("An error tells line and column as numbers too") {
  try {
    read(body("labels:\n  reportr: [b]"), "f.yaml");
    FAIL("no error");
  } catch (const shilu::LexiconError& e) {
    CHECK(e.line() == 3);
    CHECK(e.column() == 3);
  }
}

TEST_CASE("A file that was read can be moved about") {
  std::vector<OwnedFile> files;
  for (int i = 0; i < 20; ++i) files.push_back(read(body("notes: [w" + std::to_string(i) + "]"), "f.yaml"));
  for (std::size_t i = 0; i < files.size(); ++i) CHECK(files[i].file.entries[0].word == "w" + std::to_string(i));
  CHECK_FALSE(std::is_copy_constructible_v<OwnedFile>);
}

TEST_CASE("A file is read from disk, and its path is part of the errors") {
  const std::string path = "reader_test_file.yaml";
  std::ofstream(path, std::ios::binary) << "language: en\nnots: [a]\n";
  std::string message;
  try {
    read_file(path);
  } catch (const shilu::LexiconError& e) {
    message = e.what();
  }
  CHECK(message == path + ":2:1: unknown key 'nots'; did you mean 'notes'?");
  std::ofstream(path, std::ios::binary) << "language: en\nnotes: [a]\n";
  CHECK(read_file(path).file.entries.size() == 1);
  std::ofstream(path, std::ios::binary) << std::string((4u << 20) + 100, '#');
  CHECK_THROWS_WITH(read_file(path), path + ": larger than 4 MiB");
  std::remove(path.c_str());
}

TEST_CASE("A file that cannot be read is an error with the system's reason") {
  CHECK_THROWS_WITH(read_file("no/such/file.yaml"), "no/such/file.yaml: cannot be read: No such file or directory");
  CHECK_THROWS_WITH(read_file("."), ".: cannot be read: Is a directory");
  CHECK_THROWS_AS(read_file("."), shilu::LexiconError);
}

}  // namespace
