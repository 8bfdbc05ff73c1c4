// Documents that were edited by hand, or saved by tools that write YAML and JSON in their own ways.
#include "catch.hpp"
#include "load/documents.hpp"

using namespace shilu;
using namespace shilu::tests;

TEST_CASE("names, roles and ids can be changed and turns taken away") {
  CHECK(load(edited("name: 林越", "name: 林月")).at(0).participants[0].name == "林月");
  CHECK(load(edited("role: host", "role: speaker")).at(0).participants[0].role == Role::speaker);
  std::string renamed = replaced(edited("id: lin-yue", "id: host"), "speaker: lin-yue", "speaker: host");
  CHECK(load(renamed).at(0).sections[0].turns[0].speaker == "host");
  const std::string turn = small_yaml.substr(
      small_yaml.find("      - id: t1"), small_yaml.find("  - kind: questions") - small_yaml.find("      - id: t1"));
  CHECK(load(edited(turn, "")).at(0).sections[0].turns.empty());
  CHECK(load(edited("    turns:\n" + turn, "    turns: []\n")).at(0).sections[0].turns.empty());
}

TEST_CASE("members that may be absent can be empty or null") {
  CHECK(load(edited("name: 林越", "name:")).at(0).participants[0].name.empty());
  CHECK(load(edited("name: 林越", "name: ~")).at(0).participants[0].name.empty());
  CHECK(load(edited("name: 林越", "name: null")).at(0).participants[0].name.empty());
  CHECK(load(edited("name: 林越", "name: ''")).at(0).participants[0].name.empty());
  CHECK(load(edited("reported: []", "reported:")).at(0).reported.empty());
  const std::string json = replaced(as_json(small_transcript()), "\"林越\"", "null");
  CHECK(load(json).at(0).participants[0].name.empty());
}

TEST_CASE("text stays text whatever it looks like") {
  for (const char* const text :
       {"no", "12", "2023-08-28", "1.50", "true", "0x1F", "yes", "12:30", "=", "1e3", ".inf"}) {
    INFO(text);
    CHECK(load(edited("name: 林越", "name: " + std::string(text))).at(0).participants[0].name == text);
    CHECK(load(edited("text: 各位好！", "text: " + std::string(text))).at(0).sections[0].turns[0].text == text);
    CHECK(load(edited("- 主持人林越", "- " + std::string(text))).at(0).participants[0].labels[0] == text);
  }
  CHECK(load(edited("\"2024-03-07\"", "2024-03-07")).at(0).conference.date == "2024-03-07");
  CHECK(load(edited("name: 林越", "name: \"null\"")).at(0).participants[0].name == "null");
}

TEST_CASE("members that are not known go by, whatever is in them") {
  const std::string yaml =
      edited("kind: transcript\n", "kind: transcript\nagency: {deep: [1, {a: ~}], kind: other}\nshi: |\n  shilu: 2\n");
  CHECK(reread(yaml) == small_yaml + "diagnostics: []\n");
  CHECK(reread(edited("    name: 林越\n", "    wikidata: Q1\n    name: 林越\n    seen: [a, b]\n")) ==
        small_yaml + "diagnostics: []\n");
  std::string json =
      replaced(as_json(small_transcript()), "{", "{\"x\": {\"shilu\": [2, {\"shilu\": 3}]}, \"y\": 1e99,");
  CHECK(reread(json) == small_yaml + "diagnostics: []\n");
}

TEST_CASE("comments, other indents, quotes, flow style and line ends do not matter") {
  const std::string expected = small_yaml + "diagnostics: []\n";
  CHECK(reread("# made by hand\n%YAML 1.2\n---\n" + small_yaml) == expected);
  CHECK(reread("\xEF\xBB\xBF" + small_yaml + "...\n") == expected);
  CHECK(reread(edited("lines: [3, 4]\n    turns", "lines:\n    - 3\n    - 4 # the last\n    turns")) == expected);
  CHECK(reread(edited("name: 林越", "name: '林越'")) == expected);
  CHECK(reread(edited("text: 何时完工？", "text: >-\n              何时完工？")) == expected);
  CHECK(reread(edited("name: 林越", "name: !!str 林越")) == expected);
  CHECK(reread(edited("name: 林越", "name: &who 林越")) == expected);
  std::string windows;
  for (const char c : small_yaml) windows += c == '\n' ? "\r\n" : std::string(1, c);
  CHECK(reread(windows) == expected);
  CHECK(reread("\xEF\xBB\xBF  \r\n" + as_json(small_transcript())) == expected);
}

TEST_CASE("members may come in any order, speakers before participants too") {
  const std::size_t participants = small_yaml.find("participants:");
  const std::size_t sections = small_yaml.find("sections:");
  const std::size_t reported = small_yaml.find("reported:");
  const std::string moved = small_yaml.substr(9, participants - 9) + small_yaml.substr(sections, reported - sections) +
                            small_yaml.substr(participants, sections - participants) + small_yaml.substr(reported) +
                            "shilu: 1\n";
  CHECK(is_document(moved));
  CHECK(reread(moved) == small_yaml + "diagnostics: []\n");
  CHECK(error_of(replaced(moved, "speaker: lin-yue", "speaker: lin-yeu")).find("did you mean \"lin-yue\"?") !=
        std::string::npos);
}

TEST_CASE("documents that were written before notes had a place among paragraphs are read") {
  const std::string inside =
      "        inside:\n          - {kind: note, lines: [4, 4], bytes: [60, 70], text: （掌声）}\n";
  const Transcript t = load(edited("        text: 各位好！\n", "        text: 各位好！\n" + inside)).at(0);
  CHECK(t.sections[0].turns[0].inside.at(0).after == 0);
  const std::string placed = replaced(inside, "text:", "after: 1, text:");
  const Transcript later = load(edited("        text: 各位好！\n", "        text: 各位好！\n" + placed)).at(0);
  CHECK(later.sections[0].turns[0].inside.at(0).after == 1);
}

TEST_CASE("whole numbers may have a fraction of zero") {
  CHECK(load(edited("bytes: 138", "bytes: 138.0")).at(0).source.bytes == 138);
  CHECK(load(replaced(as_json(small_transcript()), "138", "138.00")).at(0).source.bytes == 138);
}
