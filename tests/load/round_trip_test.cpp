// What is written is read back as it was, in every format.
#include <shilu/parse.hpp>

#include <string>

#include "catch.hpp"
#include "load/documents.hpp"
#include "text/random.hpp"
#include "write/sample.hpp"

using namespace shilu;
using namespace shilu::tests;

TEST_CASE("every sample comes back unchanged from YAML, JSON and NDJSON, with its diagnostics") {
  const auto samples = files_in(SHILU_SAMPLES_DIR, ".txt");
  REQUIRE(samples.size() > 40);
  for (const auto& path : samples) {
    INFO(path);
    Options options;
    options.name = path.filename().string();
    const Transcript transcript = parse(bytes_of(path), options);
    CHECK(reread(as_yaml(transcript)) == as_yaml(transcript));
    CHECK(reread(as_json(transcript)) == as_yaml(transcript));
    CHECK(as_ndjson(load(as_ndjson(transcript)).at(0)) == as_ndjson(transcript));
    CHECK(to_json(load(to_json(transcript)).at(0)) == to_json(transcript));
  }
}

TEST_CASE("every golden document is written again as it stands on record") {
  const auto golden = files_in(SHILU_GOLDEN_DIR, ".yaml");
  REQUIRE(golden.size() > 40);
  for (const auto& path : golden) {
    INFO(path);
    const std::string yaml = bytes_of(path);
    CHECK(is_document(yaml));
    CHECK(to_yaml(load(yaml).at(0)) == yaml);
  }
}

TEST_CASE("every member comes back") {
  const Transcript sample = sample_transcript();
  for (const std::string& written : {as_yaml(sample), as_json(sample), as_ndjson(sample)}) {
    CHECK(is_document(written));
    CHECK(reread(written) == as_yaml(sample));
  }
}

TEST_CASE("the members come back where they belong") {
  const Transcript t = load(as_yaml(sample_transcript())).at(0);
  CHECK(t.source.encoding == "GB18030");
  CHECK(t.conference.time == "10:00");
  REQUIRE(t.participants.size() == 3);
  CHECK(t.participants[0].labels == std::vector<std::string>{"林越", "主持人"});
  CHECK(t.participants[1].role == Role::reporter);
  REQUIRE(t.sections.size() == 3);
  CHECK(t.sections[0].turns.at(0).inside.at(0).kind == OtherKind::note);
  CHECK(t.sections[1].exchanges.at(0).printed == "一");
  CHECK(t.sections[1].exchanges.at(0).turns.at(1).role == Role::unknown);
  CHECK(t.sections[1].exchanges.at(0).turns.at(1).bytes == Bytes{231, 300});
  CHECK(t.reported.at(0).quoted);
  CHECK(t.other.at(1).key == "时间");
  CHECK(t.diagnostics.at(0).severity == Severity::warning);
}

TEST_CASE("what a document does not hold keeps its default") {
  const Transcript t = small_transcript();
  CHECK(t.participants[0].mention == Bytes{});
  CHECK(t.sections[0].turns[0].label_bytes == Bytes{});
  CHECK(t.sections[0].turns[0].speech == 0);
  CHECK(t.sections[0].turns[0].role == Role::unknown);
}

TEST_CASE("texts of any characters come back") {
  text::testing::Random random;
  INFO("SHILU_SEED=" << random.seed);
  const std::vector<std::string> parts{"a",    "no",     "1",      " ",    "\n",     "\t",     "\r",
                                       ":",    "#",      "-",      "'",    "\"",     "\\",     "中",
                                       "，",   "\u00a0", "\u2028", "😀",    "\ufeff", "{",      "]",
                                       "%",    "---",    "...",    "null", "|",      ">",      std::string(1, '\0'),
                                       "\x1b", "\x7f",   "\u0085", "&x",   "*x",     "!!str ", "~"};
  for (int round = 0; round < 2000; ++round) {
    Transcript t = small_transcript();
    std::string text;
    for (unsigned i = random.below(8) + 1; i > 0; --i) text += parts[random.below(parts.size())];
    t.conference.title = text;
    t.participants[0].labels = {text, text};
    t.sections[0].turns[0].text = text;
    INFO(text);
    for (const std::string& written : {as_yaml(t), as_json(t), as_ndjson(t)}) {
      const Transcript back = load(written).at(0);
      REQUIRE(back.conference.title == text);
      REQUIRE(back.participants[0].labels[1] == text);
      REQUIRE(back.sections[0].turns[0].text == text);
    }
  }
}

TEST_CASE("numbers keep all their digits") {
  Transcript t = small_transcript();
  t.source.bytes = static_cast<std::size_t>(-1);
  CHECK(load(as_yaml(t)).at(0).source.bytes == static_cast<std::size_t>(-1));
  CHECK(load(as_json(t)).at(0).source.bytes == static_cast<std::size_t>(-1));
}
