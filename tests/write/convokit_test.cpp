// A corpus for ConvoKit.
#include "write/convokit.hpp"

#include <yaml-cpp/yaml.h>

#include <shilu/version.hpp>
#include <shilu/write.hpp>

#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "catch.hpp"
#include "sample.hpp"
#include "write/formats.hpp"

using namespace shilu;
using write::ConvokitCorpus;

namespace {

std::vector<YAML::Node> read_lines(const std::string& text) {
  std::vector<YAML::Node> nodes;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    REQUIRE(end != std::string::npos);
    nodes.push_back(YAML::Load(text.substr(at, end - at)));
    at = end + 1;
  }
  return nodes;
}

std::string keys(const YAML::Node& map) {
  std::string out;
  for (const auto& each : map) out += (out.empty() ? "" : " ") + each.first.as<std::string>();
  return out;
}

}  // namespace

TEST_CASE("an utterance is a line with the members that ConvoKit writes") {
  ConvokitCorpus corpus;
  std::string out;
  corpus.add(sample_transcript(), "a.txt", out);
  const std::string first = out.substr(0, out.find('\n'));
  CHECK(first == R"({"id":"a.txt#t1","conversation_id":"a.txt#t1","text":"各位好！\n现在开始。","speaker":"林越",)"
                 R"("meta":{"kind":"remark","role":"host","section":"opening","exchange":null,"participant":"lin-yue",)"
                 R"("label":"林越","first_line":3,"last_line":5},"reply-to":null,"timestamp":null,"vectors":[]})");
}

TEST_CASE("answers reply to their question, all else to the turn before; the first is the root") {
  Transcript t = sample_transcript();
  std::vector<Turn>& turns = t.sections[1].exchanges[0].turns;
  Turn remark = turns[1];
  remark.id = "t4";
  remark.kind = TurnKind::remark;
  Turn second = turns[1];
  second.id = "t5";
  turns.push_back(remark);
  turns.push_back(second);
  std::string out;
  ConvokitCorpus().add(t, "a", out);
  const std::vector<YAML::Node> lines = read_lines(out);
  REQUIRE(lines.size() == 5);
  CHECK(lines[0]["reply-to"].IsNull());
  CHECK(lines[1]["reply-to"].as<std::string>() == "a#t1");
  CHECK(lines[2]["reply-to"].as<std::string>() == "a#t2");
  CHECK(lines[3]["reply-to"].as<std::string>() == "a#t3");
  CHECK(lines[4]["reply-to"].as<std::string>() == "a#t2");
  for (const YAML::Node& line : lines) CHECK(line["conversation_id"].as<std::string>() == "a#t1");
}

TEST_CASE("one name is one speaker in all documents; who has none, or is unknown, belongs to the document") {
  ConvokitCorpus corpus;
  std::string out;
  corpus.add(sample_transcript(), "a", out);
  Transcript other = sample_transcript();
  other.participants[0].title = "市长";
  other.sections[0].turns[0].role = Role::speaker;
  corpus.add(other, "b", out);
  const YAML::Node speakers = YAML::Load(corpus.speakers_json());
  CHECK(keys(speakers) == "林越 a#reporter-1 a#unknown b#reporter-1 b#unknown");
  CHECK(corpus.speakers_json().starts_with(
      R"({"林越":{"meta":{"name":"林越","roles":["host","speaker"],"titles":["新闻办主任","市长"],"outlets":[]},"vectors":[]},)"));
  CHECK(speakers["a#reporter-1"]["meta"]["name"].IsNull());
  CHECK(speakers["a#reporter-1"]["meta"]["outlets"][0].as<std::string>() == "海州日报");
  CHECK(read_lines(out)[2]["speaker"].as<std::string>() == "a#unknown");
}

TEST_CASE("a document is a conversation; one without turns is none") {
  ConvokitCorpus corpus;
  std::string out;
  CHECK_FALSE(corpus.add({}, "empty", out));
  CHECK(out.empty());
  CHECK(corpus.add(sample_transcript(), "a", out));
  CHECK(corpus.conversations_json() ==
        R"({"a#t1":{"meta":{"doc":"a","title":"海港改造发布会","date":"2024-03-07","language":"zh-Hans",)"
        R"("place":"海州市"},"vectors":[]}})"
        "\n");
}

TEST_CASE("documents of one name do not share their ids") {
  ConvokitCorpus corpus;
  std::string out;
  for (int i = 0; i < 3; ++i) corpus.add(sample_transcript(), "a", out);
  std::set<std::string> ids;
  for (const YAML::Node& line : read_lines(out)) CHECK(ids.insert(line["id"].as<std::string>()).second);
  CHECK(ids.count("a~3#t1") == 1);
  CHECK(keys(YAML::Load(corpus.conversations_json())) == "a#t1 a~2#t1 a~3#t1");
}

TEST_CASE("the index names every key of the metadata with its type") {
  ConvokitCorpus corpus;
  std::string out;
  corpus.add(sample_transcript(), "a", out);
  const YAML::Node index = YAML::Load(corpus.index_json());
  CHECK(keys(index) == "utterances-index speakers-index conversations-index overall-index vectors version");
  CHECK(index["version"].as<int>() == 1);
  CHECK(keys(index["utterances-index"]) == keys(read_lines(out)[0]["meta"]));
  CHECK(keys(index["speakers-index"]) == keys(YAML::Load(corpus.speakers_json())["林越"]["meta"]));
  CHECK(keys(index["conversations-index"]) == keys(YAML::Load(corpus.conversations_json())["a#t1"]["meta"]));
  CHECK(keys(index["overall-index"]) == keys(YAML::Load(corpus.corpus_json("x"))));
  CHECK(index["utterances-index"]["exchange"][0].as<std::string>() == "<class 'int'>");
  CHECK(index["speakers-index"]["roles"][0].as<std::string>() == "<class 'list'>");
}

TEST_CASE("an empty corpus is a corpus") {
  const ConvokitCorpus corpus;
  CHECK(corpus.speakers_json() == "{}\n");
  CHECK(corpus.conversations_json() == "{}\n");
  CHECK(corpus.corpus_json("x") == std::string(R"({"name":"x","generator":"shilu )") + shilu::version() + "\"}\n");
}

TEST_CASE("names of any bytes make valid files") {
  Transcript t = sample_transcript();
  t.participants[0].name = "\"\xFF\n";
  ConvokitCorpus corpus;
  std::string out;
  corpus.add(t, "\xC0\"", out);
  CHECK(corpus.speakers_json().starts_with("{\"\\\"\xEF\xBF\xBD\\n\":"));
  CHECK(out.starts_with("{\"id\":\"\xEF\xBF\xBD\\\"#t1\""));
  CHECK(out.find("\"speaker\":\"\\\"\xEF\xBF\xBD\\n\"") != std::string::npos);
}

TEST_CASE("a corpus is no text that one document makes") {
  std::string out;
  CHECK_THROWS_AS(write_as(Format::convokit, sample_transcript(), out), std::invalid_argument);
  CHECK(out.empty());
}
