// What is a document, and what is a text that only looks a little like one.
#include "catch.hpp"
#include "load/documents.hpp"

using namespace shilu;
using namespace shilu::tests;

TEST_CASE("documents as they are written") {
  const std::string json = as_json(small_transcript());
  const std::string line = as_ndjson(small_transcript());
  CHECK(is_document(small_yaml));
  CHECK(is_document("---\n" + small_yaml));
  CHECK(is_document("# a comment\n\n%YAML 1.2\n--- # begin\n" + small_yaml));
  CHECK(is_document("\xEF\xBB\xBF" + small_yaml));
  CHECK(is_document(json));
  CHECK(is_document(line));
  CHECK(is_document("[\n" + json + ",\n" + json + "]\n"));
  CHECK(is_document("shilu: 1"));
  CHECK(is_document("shilu: 2\nsomething: else\n"));
  CHECK(is_document("\"shilu\": 1\r\nsource: {}\r\n"));
}

TEST_CASE("documents whose members were put into another order") {
  CHECK(is_document("conference:\n  title: x\nkind: article\nparticipants:\n- id: x\nshilu: 1\n"));
  CHECK(is_document("agency: x\nshilu: 1\nkind: article\nlanguage: en\n"));
  CHECK(is_document("{\"conference\":{\"shilu\":\"x\"},\"kind\":\"article\",\"shilu\":1}"));
  CHECK(is_document("{conference: {title: it's, a: 'x: }'}, kind: article,\n  shilu: 1}\n"));
  CHECK(is_document("--- {shilu: 1}"));
  CHECK(is_document("kind: 'a\n\u2028\n  b'\nlanguage: en\nshilu: !!int \"1\"\n"));
  CHECK(is_document("- conference: {}\n  kind: article\n  language: en\n  shilu: 1\n- conference: {}\n"));
  CHECK(is_document("-   shilu: 1\n    kind: article\n"));
}

TEST_CASE("a list of no documents, and nothing else, is one") {
  CHECK(is_document("[]"));
  CHECK(is_document(" [ \n ]\n"));
  CHECK_FALSE(is_document("[]x"));
  CHECK_FALSE(is_document("[] [] applause"));
  CHECK_FALSE(is_document("["));
}

TEST_CASE("texts are no documents") {
  for (const char* const text : {
           "",
           "\n\n",
           "主持人：各位好！\n记者：请问？\n",
           "{掌声}\n主持人：各位好！\n",
           "{\"title\": \"x\"}\n",
           "{\"data\": {\"shilu\": 1}}",
           "{\"shilu\": \"实录\"}",
           "{\"a\" \"shilu\": 1}",
           "[Applause]\nMODERATOR: Good morning.\n",
           "[{\"a\": 1}, {\"shilu\": 1}]",
           "shilu: the verbatim record\n",
           "shilu: 2024年\n",
           "shilu 1\n",
           "shilu: 1st session\n",
           "Shilu: 1\n",
           "conference: Harbour\nkind: regular\nspeaker: x\n",
           "conference: Harbour\nkind: regular\nlanguage: en\n\nMODERATOR: shilu: 1\n",
           "conference: Harbour\nGood morning.\nkind: x\nlanguage: y\nshilu: 1\n",
           "title: x\ndate: y\nshilu: 1\n",
           "---\ntitle: 发布会\n---\nshilu: 1\nkind: x\nlanguage: y\n",
           "  shilu: 1\n",
           "- 主持人：各位好\n- shilu: 1\n",
           "-\n",
           "---",
           "%",
           "- ",
       }) {
    INFO(text);
    CHECK_FALSE(is_document(text));
  }
}

TEST_CASE("no sample and no fuzz seed is a document") {
  for (const auto& path : files_in(SHILU_SAMPLES_DIR, ".txt")) {
    INFO(path);
    CHECK_FALSE(is_document(bytes_of(path)));
  }
  for (const auto& entry : std::filesystem::directory_iterator(SHILU_TESTS_DIR "/fuzz/seeds")) {
    INFO(entry.path());
    if (entry.is_regular_file()) CHECK_FALSE(is_document(bytes_of(entry.path()).substr(1)));
  }
}

TEST_CASE("a document is recognised as long as its format is within what is left of it") {
  for (const std::string& whole : {small_yaml, as_json(small_transcript()), as_ndjson(small_transcript())}) {
    for (std::size_t size = whole.find('1') + 1; size < whole.size(); ++size) {
      if (!is_document(std::string_view(whole).substr(0, size))) FAIL_CHECK(size << " bytes of\n" << whole);
    }
  }
}
