// Documents one after the other: streams, lists, what comes after an error, input that comes in pieces.
#include <algorithm>
#include <cstring>
#include <stdexcept>

#include "catch.hpp"
#include "load/documents.hpp"

using namespace shilu;
using namespace shilu::tests;

namespace {

Transcript named(const std::string& name) {
  Transcript t = small_transcript();
  t.source.name = name;
  return t;
}

/// The names of all documents, with `!` for each error, read from memory.
std::string names(DocumentReader& reader) {
  std::string out;
  for (;;) {
    try {
      const std::optional<Transcript> next = reader.next();
      if (!next) return out;
      out += next->source.name;
    } catch (const DocumentError&) {
      out += '!';
    }
  }
}
std::string names(std::string_view bytes) {
  DocumentReader reader(bytes);
  return names(reader);
}

/// The same, with `piece` bytes at a time.
std::string names_by(std::string_view bytes, std::size_t piece) {
  std::size_t at = 0;
  DocumentReader reader([&](char* into, std::size_t most) {
    const std::size_t count = std::min({most, piece, bytes.size() - at});
    std::memcpy(into, bytes.data() + at, count);
    at += count;
    return count;
  });
  return names(reader);
}

bool several(std::string_view bytes) { return DocumentReader(bytes).several(); }

const std::string yaml_a = as_yaml(named("a")), yaml_b = as_yaml(named("b"));
const std::string json_a = as_json(named("a")), json_b = as_json(named("b"));
const std::string line_a = as_ndjson(named("a")), line_b = as_ndjson(named("b"));

/// The document as the item of a list in block style.
std::string item(const std::string& yaml) {
  std::string out = "- ";
  for (std::size_t at = 0; at < yaml.size(); ++at) {
    out += yaml[at];
    if (yaml[at] == '\n' && at + 1 < yaml.size()) out += "  ";
  }
  return out;
}

}  // namespace

TEST_CASE("all forms of several documents are read in order, however the bytes come") {
  for (const std::string& bytes : {
           "---\n" + yaml_a + "---\n" + yaml_b,
           yaml_a + "---\n" + yaml_b,
           yaml_a + "...\n# between\n---\n" + yaml_b + "...\n",
           "---\n---\n" + yaml_a + "---\n\n---\n" + yaml_b + "---\n",
           "%YAML 1.1\n---\n" + yaml_a + "...\n%YAML 1.1\n---\n" + yaml_b,
           item(yaml_a) + item(yaml_b),
           line_a + line_b,
           line_a + "\n\n" + line_b.substr(0, line_b.size() - 1),
           json_a + json_b,
           "[" + json_a + "," + json_b + "]",
           "[\n" + line_a + ",\n" + line_b + "]\n",
           "[" + line_a + "]\n[]\n[" + line_b + "]",
           "--- " + line_a + "--- " + line_b,
       }) {
    INFO(bytes);
    CHECK(names(bytes) == "ab");
    CHECK(is_document(bytes.starts_with("---\n---\n") ? bytes.substr(4) : bytes));
    CHECK(several(bytes));
    for (const std::size_t piece : {1u, 7u, 4096u}) CHECK(names_by(bytes, piece) == "ab");
  }
}

TEST_CASE("one bare document is no list, and lists of one or none are") {
  CHECK_FALSE(several(yaml_a));
  CHECK_FALSE(several("# a comment\n" + yaml_a + "...\n"));
  CHECK_FALSE(several(json_a));
  CHECK_FALSE(several(line_a));
  CHECK(several("---\n" + yaml_a));
  CHECK(several("[" + json_a + "]"));
  CHECK(several(item(yaml_a)));
  CHECK(several("[]"));
  CHECK(names("[]") == "");
  CHECK(names("") == "");
  CHECK(names("# nothing\n") == "");
}

TEST_CASE("asking whether there are several takes no document away") {
  const std::string bytes = line_a + line_b;
  DocumentReader reader(bytes);
  CHECK(reader.several());
  CHECK(reader.several());
  CHECK(names(reader) == "ab");
}

TEST_CASE("after an error it goes on with the next document") {
  const std::string bad_yaml = replaced(yaml_a, "kind: transcript", "kind: x");
  CHECK(names("---\n" + bad_yaml + "---\n" + yaml_b) == "!b");
  CHECK(names("---\n" + yaml_a + "---\nshilu: [\n---\n" + yaml_b) == "a!b");
  const std::string bad_line = replaced(line_a, "\"transcript\"", "\"x\"");
  CHECK(names(bad_line + line_b) == "!b");
  CHECK(names(line_a + "{\"shilu\": 1, \"sou\n" + line_b) == "a!b");
  CHECK(names("[" + bad_line + "," + line_b + "]") == "!b");
}

TEST_CASE("a list that is broken between its documents ends there") {
  CHECK(names("[" + line_a + line_b + "]") == "a!");
  CHECK(names("[" + line_a + "," + line_b) == "ab!");
  CHECK(names("[" + line_a + ",]") == "a!");
  CHECK(names("[" + line_a + ",") == "a!");
  CHECK(names(json_a + json_b.substr(0, 40)) == "a!");
}

TEST_CASE("behind the one document of a line stands nothing") {
  CHECK(names(line_a + line_a.substr(0, line_a.size() - 1) + " x\n" + line_b) == "a!b");
}

TEST_CASE("limits are those of each document") {
  Limits limits;
  limits.input_bytes = line_a.size() + 10;
  CHECK(load(line_a + line_b + line_a, "", limits).size() == 3);
  CHECK(error_of(line_a + json_b + line_a, limits) != "none");
  limits.input_bytes = 100;
  CHECK(error_of(line_a, limits).find("the document is larger than 100 bytes") != std::string::npos);
  CHECK(error_of(yaml_a, limits).find("the document is larger than 100 bytes") != std::string::npos);
  limits = {};
  limits.turns = 1;
  CHECK(error_of(yaml_a, limits).find("the document has more than 1 turns") != std::string::npos);
}

TEST_CASE("what reading throws passes through") {
  DocumentReader reader([](char*, std::size_t) -> std::size_t { throw std::runtime_error("the disk is gone"); });
  CHECK_THROWS_WITH(reader.next(), "the disk is gone");
}

TEST_CASE("of a list in block style the documents before the broken one are given") {
  const std::string broken = item(std::string(yaml_b).replace(yaml_b.find("kind: "), 6, "kind: x"));
  const std::string list = item(yaml_a) + broken + item(yaml_b);
  DocumentReader reader(list);
  CHECK_THROWS_AS(reader.next(), DocumentError);
  const auto first = reader.next();
  REQUIRE(first);
  CHECK(first->source.name == "a");
  CHECK_FALSE(reader.next());
}
