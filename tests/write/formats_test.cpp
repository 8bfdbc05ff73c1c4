// The table of formats, and what stands around documents.
#include <set>
#include <shilu/format.hpp>
#include <shilu/write.hpp>
#include <string>

#include "catch.hpp"
#include "sample.hpp"
#include "write/documents.hpp"

using namespace shilu;

TEST_CASE("every format has a name that means it, and an ending of its own") {
  std::set<std::string_view> endings;
  for (const std::string_view name : format_names()) {
    INFO(name);
    const std::optional<Format> format = format_named(name);
    REQUIRE(format);
    CHECK(to_string(*format) == name);
    CHECK(write::info(*format).format == *format);
    if (!write::info(*format).extension.empty()) CHECK(endings.insert(write::info(*format).extension).second);
  }
  CHECK_FALSE(format_named("xlsx"));
  CHECK_FALSE(format_named(""));
}

TEST_CASE("one document by itself is what its own function writes") {
  const Transcript t = sample_transcript();
  CHECK(to_text(t, Format::yaml) == to_yaml(t));
  CHECK(to_text(t, Format::json) == to_json(t));
  std::string line;
  write_ndjson(t, line);
  CHECK(to_text(t, Format::ndjson) == line);
}

TEST_CASE("documents one after the other: a YAML stream, a JSON array, lines, one head") {
  const auto joined = [](Format format, int count) {
    write::Documents documents(format, true, {});
    std::string out;
    for (int i = 0; i < count; ++i) documents.add("X", out);
    documents.finish(out);
    return out;
  };
  CHECK(joined(Format::yaml, 2) == "---\nX---\nX");
  CHECK(joined(Format::json, 0) == "[]\n");
  CHECK(joined(Format::json, 1) == "[\nX\n]\n");
  CHECK(joined(Format::json, 2) == "[\nX,\nX\n]\n");
  CHECK(joined(Format::ndjson, 2) == "XX");
  CHECK(joined(Format::turns, 2) == "XX");
  CHECK(joined(Format::csv, 0) == write::csv_head());
  CHECK(joined(Format::csv, 2) == write::csv_head() + "XX");
  CHECK(joined(Format::tei, 2) == write::tei_corpus_open() + "XX</teiCorpus>\n");
  CHECK(joined(Format::akn, 1) == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\nX");
}
