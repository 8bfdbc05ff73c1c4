// Whatever the bytes are, they are read or refused with a place: no crash, no hang, no other exception.
#include "catch.hpp"
#include "load/documents.hpp"
#include "text/random.hpp"
#include "write/sample.hpp"

using namespace shilu;
using namespace shilu::tests;

namespace {

std::string repeated(const std::string& part, std::size_t count) {
  std::string out;
  out.reserve(part.size() * count);
  for (std::size_t i = 0; i < count; ++i) out += part;
  return out;
}

/// Reads all that can be read; what comes must be written and read again as the same.
void try_all(const std::string& bytes) {
  is_document(bytes);
  DocumentReader reader(bytes);
  const std::size_t lines = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n')) + 1;
  for (int errors = 0; errors < 1000;) {
    try {
      const std::optional<Transcript> next = reader.next();
      if (!next) return;
      const std::string yaml = as_yaml(*next);
      if (reread(yaml) != yaml) FAIL_CHECK("it reads differently again:\n" << yaml);
    } catch (const DocumentError& error) {
      ++errors;
      if (error.line() == 0 || error.line() > lines || error.column() == 0)
        FAIL_CHECK("no such place: " << error.what());
    }
  }
  FAIL_CHECK("no end of errors in\n" << bytes);
}

}  // namespace

TEST_CASE("a document that breaks off at any byte is read or refused") {
  for (const std::string& whole :
       {as_yaml(sample_transcript()), as_json(sample_transcript()), as_ndjson(sample_transcript())}) {
    for (std::size_t size = 0; size < whole.size(); ++size) try_all(whole.substr(0, size));
  }
}

TEST_CASE("a JSON document that breaks off within is never read") {
  const std::string whole = as_ndjson(sample_transcript());
  for (std::size_t size = 1; size + 1 < whole.size(); ++size) CHECK(error_of(whole.substr(0, size)) != "none");
}

TEST_CASE("each byte can be lost or doubled or replaced") {
  for (const std::string& whole : {small_yaml, as_ndjson(small_transcript())}) {
    for (std::size_t at = 0; at < whole.size(); ++at) {
      try_all(whole.substr(0, at) + whole.substr(at + 1));
      try_all(whole.substr(0, at) + whole[at] + whole.substr(at));
      for (const char c : {'\0', '\n', '"', '[', '}', ':', '\xFF', '\\'}) {
        std::string changed = whole;
        changed[at] = c;
        try_all(changed);
      }
    }
  }
}

TEST_CASE("random edits are read or refused") {
  text::testing::Random random;
  INFO("SHILU_SEED=" << random.seed);
  const std::vector<std::string> parts{"\n",       "---\n", "...\n", "- ",   ": ",  "{",     "}",  "[", "]",
                                       ",",        "\"",    "'",     "|-\n", "&a ", "*a",    "<<", "!", "!!map ",
                                       "shilu: 2", "null",  "-1",    "\t",   "\r",  "\xFF",  "#",  "%", "？ ",
                                       "? ",       "\\u",   "1e400", "true", "  ",  "\ufeff"};
  for (int round = 0; round < 3000; ++round) {
    std::string text = round % 2 == 0 ? as_yaml(sample_transcript()) : as_ndjson(sample_transcript());
    for (unsigned edits = random.below(4) + 1; edits > 0; --edits) {
      const std::size_t at = random.below(text.size());
      text.replace(at, random.below(6), parts[random.below(parts.size())]);
    }
    INFO(text);
    try_all(text);
  }
}

TEST_CASE("levels are limited") {
  const std::size_t deep = 200'000;
  const std::string yaml = "shilu: 1\nx: ";
  const std::string told = "more than 64 levels of lists and maps";
  CHECK(error_of(yaml + repeated("[", deep)).find(told) != std::string::npos);
  CHECK(error_of(yaml + repeated("{a: ", deep)).find(told) != std::string::npos);
  CHECK(error_of(yaml + "\n" + repeated("- ", 1000) + "a\n").find(told) != std::string::npos);
  CHECK(error_of("{\"shilu\": 1, \"x\": " + repeated("[", 500) + repeated("]", 500) + "}").find(told) !=
        std::string::npos);
  for (const char* const part : {"[", "{\"a\":", "[{\"a\":", "- ", "? ", "{a: "}) {
    INFO(part);
    try_all(repeated(part, deep));
    try_all("{\"shilu\": 1, \"x\": " + repeated(part, deep));
  }
}

TEST_CASE("aliases are refused, and do not multiply") {
  CHECK(error_of(edited("name: 林越", "name: *who")) ==
        "13:11: the alias *who is not read; save the document without anchors and aliases");
  std::string laughs = "shilu: 1\na: &a [x, x]\n";
  for (char c = 'b'; c <= 'z'; ++c) {
    const std::string before(1, static_cast<char>(c - 1));
    laughs += std::string(1, c) + ": &" + c + " [*" + before + ", *" + before + "]\n";
  }
  CHECK(error_of(laughs).starts_with("3:8: the alias *a is not read"));
  CHECK(error_of(edited("  - id: lin-yue\n", "  - <<: *base\n    id: lin-yue\n")).find("the alias *base") !=
        std::string::npos);
  CHECK(
      error_of(edited("name: 林越", "name: !!binary eA==")).find("the tag \"tag:yaml.org,2002:binary\" is not read") !=
      std::string::npos);
}

TEST_CASE("keys that are no words, and many keys, are refused or ignored") {
  CHECK(error_of(edited("kind: transcript", "[a, b]: c")).find("a key must be a word and is a list") !=
        std::string::npos);
  CHECK(error_of("shilu: 1\n? {a: b}\n: c\n").find("a key must be a word and is a map") != std::string::npos);
  std::string many = small_yaml;
  for (int i = 0; i < 100'000; ++i) many += "k" + std::to_string(i) + ": " + std::to_string(i) + "\n";
  CHECK(error_of(many) == "none");
}

TEST_CASE("long lines of braces and quotation marks take linear time to tell from documents") {
  for (const char* const part :
       {"{", "[", "\"", "'", "{a: ", "{\"a\":\"", "a: b\n", "---\n", "# x\n", "- a: b\n", ":", "%a\n"}) {
    CHECK_FALSE(is_document(repeated(part, 300'000)));
    CHECK_FALSE(is_document("{" + repeated(part, 300'000)));
    CHECK_FALSE(is_document("kind: x\nother:\n" + repeated(part, 300'000)));
  }
}
