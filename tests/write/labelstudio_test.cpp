// Tasks for Label Studio.
#include <shilu/version.hpp>
#include <shilu/write.hpp>

#include <string>

#include "catch.hpp"
#include "sample.hpp"
#include "write/documents.hpp"

using namespace shilu;

namespace {

Transcript saying(const std::string& text) {
  Transcript t;
  t.source.name = "x.txt";
  t.sections.resize(1);
  Turn turn;
  turn.id = "t1";
  turn.text = text;
  t.sections[0].turns = {turn};
  return t;
}

std::string end_offset(const std::string& text) {
  const std::string out = to_text(saying(text), Format::labelstudio);
  const std::string key = "\"endOffset\":";
  const std::size_t at = out.find(key);
  return at == std::string::npos ? "none" : out.substr(at + key.size(), out.find(',', at) - at - key.size());
}

}  // namespace

TEST_CASE("a document is a task: a dialogue, and the kinds of its turns as predictions") {
  const std::string version = std::string("shilu ") + shilu::version();
  CHECK(
      to_text(sample_transcript(), Format::labelstudio) ==
      R"([
{"data":{"doc":"发布会.txt","title":"海港改造发布会","dialogue":[)"
      R"({"author":"林越","text":"各位好！\n现在开始。","kind":"remark","turn":"t1"},)"
      R"({"author":"海州日报记者","text":"何时完工？","kind":"question","turn":"t2"},)"
      R"({"author":"","text":"2025年。","kind":"answer","turn":"t3"}]},)"
      R"("predictions":[{"model_version":")" +
          version + R"(","result":[)" +
          R"({"id":"t1","from_name":"kind","to_name":"dialogue","type":"paragraphlabels","value":)"
          R"({"start":"0","end":"0","startOffset":0,"endOffset":10,"text":"各位好！\n现在开始。","paragraphlabels":["remark"]}},)"
          R"({"id":"t2","from_name":"kind","to_name":"dialogue","type":"paragraphlabels","value":)"
          R"({"start":"1","end":"1","startOffset":0,"endOffset":5,"text":"何时完工？","paragraphlabels":["question"]}},)"
          R"({"id":"t3","from_name":"kind","to_name":"dialogue","type":"paragraphlabels","value":)"
          R"({"start":"2","end":"2","startOffset":0,"endOffset":6,"text":"2025年。","paragraphlabels":["answer"]}}]}]})"
          "\n]\n");
}

TEST_CASE("offsets count units of UTF-16, as JavaScript does") {
  CHECK(end_offset("abc") == "3");
  CHECK(end_offset("会議") == "2");
  CHECK(end_offset("a😀b") == "4");
  CHECK(end_offset("𠀋") == "2");
  CHECK(end_offset("é") == "1");
  CHECK(end_offset("\xFF") == "1");      // U+FFFD
  CHECK(end_offset("\xF0\x9F") == "1");  // a broken sequence is one U+FFFD
}

TEST_CASE("a turn without words stands in the dialogue and has no region") {
  const std::string out = to_text(saying(""), Format::labelstudio);
  CHECK(out.find(R"("dialogue":[{"author":"","text":"","kind":"statement","turn":"t1"}])") != std::string::npos);
  CHECK(out.find(R"("result":[])") != std::string::npos);
}

TEST_CASE("tasks are one array, whatever there is") {
  CHECK(to_text({}, Format::labelstudio) == "[]\n");
  for (const bool several : {false, true}) {
    write::Documents documents(Format::labelstudio, several, {});
    std::string out;
    documents.add("A", out);
    documents.add("", out);
    documents.add("B", out);
    documents.finish(out);
    CHECK(out == "[\nA,\nB\n]\n");
    write::Documents none(Format::labelstudio, several, {});
    out.clear();
    none.add("", out);
    none.finish(out);
    CHECK(out == "[]\n");
  }
}
