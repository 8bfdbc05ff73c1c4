// JSON says the same as YAML: YAML reads JSON, so one reader reads both and the trees are compared.
#include <yaml-cpp/yaml.h>

#include <shilu/write.hpp>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "sample.hpp"

namespace {

/// True for a string, which both formats must quote where it looks like something else.
bool is_string(const YAML::Node& node) { return node.Tag() == "!"; }

/// The first difference, as a path; empty where there is none. Keys must come in the same order.
std::string difference(const YAML::Node& a, const YAML::Node& b, const std::string& path = "") {
  if (a.Type() != b.Type() || a.size() != b.size()) return path + ": shape";
  if (a.IsScalar()) return a.Scalar() == b.Scalar() ? "" : path + ": " + a.Scalar() + " / " + b.Scalar();
  if (a.IsSequence()) {
    for (std::size_t i = 0; i < a.size(); ++i) {
      const std::string found = difference(a[i], b[i], path + "/" + std::to_string(i));
      if (!found.empty()) return found;
    }
    return "";
  }
  auto other = b.begin();
  for (const auto& member : a) {
    const std::string key = member.first.Scalar();
    if (key != other->first.Scalar()) return path + ": " + key + " / " + other->first.Scalar();
    const std::string found = difference(member.second, other->second, path + "/" + key);
    if (!found.empty()) return found;
    ++other;
  }
  return "";
}

shilu::WriteOptions everything() {
  shilu::WriteOptions options;
  options.diagnostics = true;
  return options;
}

}  // namespace

TEST_CASE("JSON, JSON on one line and YAML are the same document") {
  const shilu::Transcript transcript = sample_transcript();
  const YAML::Node yaml = YAML::Load(shilu::to_yaml(transcript, everything()));
  REQUIRE(yaml["sections"].size() == 3);
  CHECK(difference(yaml, YAML::Load(shilu::to_json(transcript, everything()))).empty());
  std::string line;
  shilu::write_ndjson(transcript, line, everything());
  CHECK(difference(yaml, YAML::Load(line)).empty());
  CHECK(difference(yaml, YAML::Load(shilu::to_yaml({}))) == ": shape");
}

TEST_CASE("strings stay strings and numbers numbers in both formats") {
  const shilu::Transcript transcript = sample_transcript();
  for (const std::string& text : {shilu::to_yaml(transcript), shilu::to_json(transcript)}) {
    const YAML::Node tree = YAML::Load(text);
    CHECK(is_string(tree["conference"]["date"]));
    CHECK(is_string(tree["other"][1]["value"]));
    CHECK_FALSE(is_string(tree["source"]["bytes"]));
    CHECK_FALSE(is_string(tree["reported"][0]["quoted"]));
    CHECK(tree["source"]["bytes"].as<int>() == 900);
  }
}

TEST_CASE("indented JSON keeps a pair of integers on one line") {
  CHECK(shilu::to_json({}) == R"({
  "shilu": 1,
  "source": {
    "bytes": 0,
    "lines": 0
  },
  "kind": "article",
  "language": "und",
  "conference": {},
  "participants": [],
  "sections": [],
  "reported": [],
  "other": []
}
)");
  CHECK(shilu::to_json(sample_transcript()).find("\n      \"lines\": [3, 5],\n      \"turns\": [\n") !=
        std::string::npos);
}

TEST_CASE("JSON on one line is one line, whatever is in the text") {
  shilu::Transcript transcript = sample_transcript();
  transcript.conference.title = "a\nb\r\n\"c\"\\";
  std::string out;
  shilu::write_ndjson(transcript, out);
  CHECK(out.find('\n') == out.size() - 1);
  CHECK(out.find(R"("title":"a\nb\r\n\"c\"\\")") != std::string::npos);
}

TEST_CASE("a line of JSON escapes every control character, quote and backslash wherever it stands in a string") {
  for (unsigned char c = 0; c < 0x80; ++c) {
    const bool control = c < 0x20;
    for (std::size_t before = 0; before < 20; ++before) {
      shilu::Transcript transcript;
      transcript.conference.title = std::string(before, 'x') + static_cast<char>(c) + "中文 and sixteen bytes more";
      std::string out;
      shilu::write_ndjson(transcript, out);
      const std::size_t at = out.find("\"title\":\"") + 9 + before;
      const bool escaped = control || c == 0x7F || c == '"' || c == '\\';
      REQUIRE(out[at] == (escaped ? '\\' : static_cast<char>(c)));
      REQUIRE(out.find("中文 and sixteen bytes more\"") != std::string::npos);
    }
  }
}

TEST_CASE("JSON never holds a broken sequence") {
  shilu::Transcript transcript;
  transcript.conference.title = "a long enough text \xE4\xB8 and more";
  CHECK(shilu::to_json(transcript).find("text \uFFFD and") != std::string::npos);
}

TEST_CASE("the schema is JSON and names itself") {
  const YAML::Node schema = YAML::Load(std::string(shilu::schema()));
  CHECK(schema["$id"].Scalar() == "https://shilu.dev/schema/output-1.json");
  for (const char* const member : {"shilu", "source", "kind", "language", "conference", "participants", "sections",
                                   "reported", "other", "diagnostics"}) {
    CHECK(schema["properties"][member].IsMap());
  }
}
