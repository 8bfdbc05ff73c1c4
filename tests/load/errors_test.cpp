// What is said about documents that cannot be read, and where.
#include "catch.hpp"
#include "load/documents.hpp"

using namespace shilu;
using namespace shilu::tests;

namespace {

std::string after(std::string_view what, std::string_view with) { return error_of(edited(what, with)); }
std::string json(std::string_view what, std::string_view with) {
  return error_of(replaced(as_json(small_transcript()), what, with));
}

}  // namespace

TEST_CASE("an error says name, line, column and member") {
  try {
    load(edited("kind: question\n", "kind: qestion\n"), "talk.yaml");
    FAIL("it was read");
  } catch (const DocumentError& error) {
    CHECK(
        std::string(error.what()) ==
        "talk.yaml:35:19: sections[1].exchanges[0].turns[0].kind: \"qestion\" is none of statement, question, answer, "
        "remark; did you mean \"question\"?");
    CHECK(error.line() == 35);
    CHECK(error.column() == 19);
  }
}

TEST_CASE("columns count bytes") {
  CHECK(after("name: 林越\n", "name: 林越, role: x\n").starts_with("13:23: this is no YAML: "));
  CHECK(after("  date: \"2024-03-07\"", "  é: é\n  date: \"7.3.2024\"") ==
        "11:9: conference.date: \"7.3.2024\" is not a date such as 2023-08-28");
}

TEST_CASE("words that are none of the words") {
  CHECK(after("role: host", "role: chair") ==
        "14:11: participants[0].role: \"chair\" is none of host, speaker, reporter, interpreter, unknown");
  CHECK(after("kind: transcript", "kind: Transcript") ==
        "6:7: kind: \"Transcript\" is none of transcript, article; did you mean \"transcript\"?");
  CHECK(after("- kind: title", "- kind: titel").find("other[0].kind: \"titel\" is none of title, field") !=
        std::string::npos);
}

TEST_CASE("wrong types") {
  CHECK(after("bytes: 138", "bytes: many") ==
        "4:10: source.bytes: must be a whole number, in digits and without quotation marks, and is many");
  CHECK(after("bytes: 138", "bytes: \"138\"").find("and is the text \"138\"") != std::string::npos);
  for (const char* const bad :
       {"-1", "1.5", "0138", "1e3", "0x8A", "+1", "1_000", "99999999999999999999", ".5", "1."}) {
    INFO(bad);
    CHECK(after("bytes: 138", "bytes: " + std::string(bad)).starts_with("4:10: source.bytes: must be a whole number"));
  }
  std::string many;
  for (int i = 0; i < 30; ++i) many += "林";
  CHECK(after("bytes: 138", "bytes: " + many).ends_with("and is " + many.substr(0, 60) + "…"));
  CHECK(after("bytes: 138", "bytes: ab" + many).ends_with("and is ab" + many.substr(0, 57) + "…"));
  CHECK(after("name: 林越", "name: [林越]") == "13:11: participants[0].name: must be text and is a list");
  CHECK(after("title: 海", "title: {a: b}\n  place: 海") == "9:10: conference.title: must be text and is a map");
  CHECK(after("reported: []", "reported: none") == "41:11: reported: must be a list and is none");
  CHECK(after("reported: []", "reported: {}") == "41:11: reported: must be a list and is a map");
  CHECK(after("reported: []", "reported: [5]") == "41:12: reported[0]: must be a map and is 5");
  CHECK(after("  - kind: title\n", "  - - kind: title\n").find("other[0]: must be a map and is a list") !=
        std::string::npos);
  CHECK(after("- 主持人林越", "- [a]") == "16:9: participants[0].labels[0]: must be no list or map, and is a list");
  CHECK(after("reported: []", "reported:\n  - {lines: [1, 1], bytes: [0, 1], quoted: maybe}") ==
        "42:44: reported[0].quoted: must be true or false and is maybe");
  CHECK(json("\"林越\"", "12") == "17:15: participants[0].name: must be text and is 12");
  CHECK(json("\"主持人林越\"", "null") == "20:9: participants[0].labels[0]: must be text and is null");
  CHECK(json("138", "\"138\"").find("and is the text \"138\"") != std::string::npos);
  CHECK(json("\"remark\"", "true").find("kind: must be text and is true") != std::string::npos);
}

TEST_CASE("members that are missing, empty or there twice") {
  CHECK(after("language: zh-Hans\n", "") == "1:1: the member \"language\" is missing");
  CHECK(after("    role: host\n", "") == "12:5: participants[0]: the member \"role\" is missing");
  CHECK(after("    exchanges:", "    turns:").find("sections[1].turns[0]: the member \"id\" is missing") !=
        std::string::npos);
  CHECK(after("  - kind: opening", "  - kind: questions") == "20:5: sections[0]: the member \"exchanges\" is missing");
  CHECK(after("  - kind: questions", "  - kind: closing") == "29:5: sections[1]: the member \"turns\" is missing");
  CHECK(after("role: host", "role:") == "14:10: participants[0].role: must be text and is empty");
  CHECK(after("id: lin-yue", "id: ''") == "12:9: participants[0].id: must not be empty");
  CHECK(after("    role: host", "    role: host\n    name: 林") ==
        "15:5: participants[0].name: this member is here twice; take one away");
  CHECK(after("kind: transcript\n", "kind: transcript\nlanguage: en\n") ==
        "8:1: language: this member is here twice; take one away");
  CHECK(json("\"role\": \"host\"", "\"role\": \"host\", \"id\": \"x\"") ==
        "18:23: participants[0].id: this member is here twice; take one away");
  CHECK(after("source:\n  name: harbour.txt\n  bytes: 138\n  lines: 5", "source:").find("source: must be a map") !=
        std::string::npos);
}

TEST_CASE("ranges") {
  CHECK(after("lines: [3, 4]", "lines: [4, 3]") ==
        "21:12: sections[0].lines: [4, 3] ends before it begins; the second number must not be smaller");
  CHECK(after("bytes: [48, 100]", "bytes: [48]") ==
        "27:16: sections[0].turns[0].bytes: must be two whole numbers, [first, last], and is 1");
  CHECK(after("bytes: [48, 100]", "bytes: [48, 49, 50]").starts_with("27:25: sections[0].turns[0].bytes: must be two"));
  CHECK(after("bytes: [48, 100]", "bytes: [48, x]").starts_with("27:21: sections[0].turns[0].bytes: must be a whole"));
  CHECK(after("number: 1", "number: 0") == "32:17: sections[1].exchanges[0].number: must be at least 1 and is 0");
}

TEST_CASE("ids and speakers") {
  CHECK(after("id: haizhouribao", "id: lin-yue") ==
        "17:9: participants[1].id: \"lin-yue\" is the id of another participant, too");
  CHECK(after("id: t2", "id: t1") ==
        "34:17: sections[1].exchanges[0].turns[0].id: \"t1\" is the id of another turn, too");
  CHECK(after("id: t2", "id: T2").find("\"T2\" is not t and a number, as in t12") != std::string::npos);
  CHECK(after("id: lin-yue", "id: 林越").find("is not printable ASCII without blanks") != std::string::npos);
  CHECK(after("speaker: lin-yue", "speaker: lin-yeu") ==
        "25:18: sections[0].turns[0].speaker: \"lin-yeu\" is the id of no participant; add the participant or take the "
        "speaker away; did you mean \"lin-yue\"?");
  CHECK(after("language: zh-Hans", "language: Chinese, simplified").find("is not a language tag") != std::string::npos);
}

TEST_CASE("another format is told before all else that is wrong") {
  const std::string told =
      "shilu: this document has the format \"2\", and this version of shilu reads format 1; use a version that knows "
      "that format";
  CHECK(after("shilu: 1", "shilu: 2") == "1:8: " + told);
  CHECK(error_of("conference: []\nkind: meeting\nshilu: 2\n") == "3:8: " + told);
  CHECK(error_of("{\"conference\": [], \"kind\": \"meeting\", \"shilu\": 2}") == "1:48: " + told);
  CHECK(error_of("conference: []\nkind: meeting\nshilu: 1\n").starts_with("1:13: conference: must be a map"));
  CHECK(error_of("conference: []\nkind: meeting\n").starts_with("1:13: conference: must be a map"));
}

TEST_CASE("what is no document") {
  CHECK(error_of("title: x\n") == "1:1: this is no document of shilu: it has no member \"shilu: 1\"");
  CHECK(error_of("主持人：各位好！\n").starts_with("1:1: this is no document of shilu: it must be a map"));
  CHECK(error_of("{\"a\": 1}") == "1:1: this is no document of shilu: it has no member \"shilu: 1\"");
  CHECK(error_of("[1]").find("must be a map") != std::string::npos);
}

TEST_CASE("broken YAML and JSON, with the place") {
  CHECK(after("kind: transcript", "kind: 'transcript").find("this is no YAML: ") != std::string::npos);
  CHECK(
      after("    role: host", "   role: host").starts_with("14:4: this is no YAML: while parsing a block collection"));
  CHECK(after("林越", "林\x01越").starts_with("13:14: this is no YAML: control characters"));
  CHECK(json("\"kind\": \"remark\",", "\"kind\": \"remark\"").find("this is no JSON: Missing a comma") !=
        std::string::npos);
  CHECK(json("138,", "138,,").starts_with("5:18: this is no JSON: "));
  CHECK(json("138", "nul").find("this is no JSON: ") != std::string::npos);
  const std::string whole = as_json(small_transcript());
  CHECK(error_of(whole.substr(0, whole.size() / 2)).find("this is no JSON: ") != std::string::npos);
}

TEST_CASE("bytes that are no UTF-8 are told with their place") {
  CHECK(after("林越\n", "林\xFF\n") == "13:14: bytes that are no UTF-8; save the document as UTF-8");
  CHECK(json("海", "\xB0\xA3").find("bytes that are no UTF-8") != std::string::npos);
}

TEST_CASE("places are those of the whole input") {
  const std::string bad = edited("bytes: 138", "bytes: x");
  CHECK(error_of("---\n" + small_yaml + "---\n" + bad).starts_with("52:10: source.bytes"));
  const std::string line = as_ndjson(small_transcript());
  CHECK(error_of(line + "\n" + replaced(line, "138", "x")).starts_with("3:51: this is no JSON"));
  CHECK(error_of("[\n" + line + "," + replaced(line, "138", "\"x\"")).starts_with("3:52: source.bytes"));
}
