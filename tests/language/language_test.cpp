// Runs docs/language.md: every example there is a test.
#include <shilu/shilu.hpp>

#include <cstddef>
#include <string>
#include <vector>

#include "catch.hpp"
#include "language/example.hpp"
#include "language/notation.hpp"
#include "language/subset.hpp"

namespace {

using namespace shilu::language;

const std::string path = std::string(SHILU_DOCS_DIR) + "/language.md";

std::string check(const Block& expectation, const shilu::Transcript& record) {
  if (expectation.info == "turns") {
    const auto expected = read_rows(expectation.text);
    return difference(expected, rows(record, names_parts(expected)));
  }
  return not_found(YAML::Load(expectation.text), YAML::Load(shilu::to_yaml(record)));
}

/// How often each line of the source is part of a turn or of an entry of `other`.
std::vector<int> owners(const shilu::Transcript& record, std::size_t count) {
  std::vector<int> owned(count + 1);
  const auto own = [&](const shilu::Lines& lines) {
    for (auto line = lines.first; line <= lines.last && line <= count; ++line) ++owned[line];
  };
  for (const auto& section : record.sections) {
    for (const auto& turn : section.turns) own(turn.lines);
    for (const auto& exchange : section.exchanges) {
      for (const auto& turn : exchange.turns) own(turn.lines);
    }
  }
  for (const auto& other : record.other) own(other.lines);
  return owned;
}

bool is_blank(const std::string& line) { return line.find_first_not_of(" \t\xC2\xA0\xE3\x80") == std::string::npos; }

/// Lines with text that no part of the tree owns.
std::string lost_lines(const Example& example, const shilu::Transcript& record) {
  const auto owned = owners(record, record.source.lines);
  std::string lost;
  std::istringstream lines(example.transcript);
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    if (owned[++number] == 0 && !is_blank(line)) lost += std::to_string(number) + ": " + line + '\n';
  }
  return lost;
}

TEST_CASE("every example of the language document comes out as it says") {
  for (const auto& example : examples(read_whole(path))) {
    DYNAMIC_SECTION("language.md:" << example.line << ' ' << example.heading) {
      const auto record = shilu::parse(example.transcript);
      INFO(example.transcript);
      REQUIRE_FALSE(example.expectations.empty());
      for (const auto& expectation : example.expectations) {
        INFO("language.md:" << expectation.line << " expects (-), the reader gives (+)");
        CHECK(check(expectation, record) == "");
      }
      CHECK(lost_lines(example, record) == "");
    }
  }
}

TEST_CASE("the language document has an example for every form") { CHECK(examples(read_whole(path)).size() >= 80); }

TEST_CASE("the headings of examples in the language document are different") {
  const auto all = examples(read_whole(path));
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      INFO("language.md:" << all[i].line << " repeats the heading of line " << all[k].line);
      CHECK(all[i].heading != all[k].heading);
    }
  }
}

TEST_CASE("a wrong turn, a missing turn and a wrong text are differences") {
  const std::vector<Row> actual{{"1 remark host 林越", "各位好！\n开始。"}, {"2 question reporter -", "何时？"}};
  const auto expect = [&](const std::string& block) { return difference(read_rows(block), actual); };
  CHECK(expect("1 remark host 林越 | 各位好 … 开始。\n2 question reporter - | 何时？\n").empty());
  CHECK_FALSE(expect("1 remark host 林越 | 各位好\n").empty());
  CHECK_FALSE(expect("1 remark host 林越 | 各位好\n2 question reporter - | 何地\n").empty());
  CHECK_FALSE(expect("1 remark host - | 各位好\n2 question reporter - | 何时？\n").empty());
  CHECK_FALSE(expect("1 remark host 林越 | 各位好 … 结束。\n2 question reporter - | 何时？\n").empty());
}

TEST_CASE("a part of a YAML document is found only where it stands") {
  const auto actual = YAML::Load("{a: 1, b: [x, y, z], c: {d: e}}");
  const auto missing = [&](const std::string& yaml) { return not_found(YAML::Load(yaml), actual); };
  CHECK(missing("{a: 1, b: [x, z], c: {d: e, f: null}, g: null}").empty());
  CHECK_FALSE(missing("a: 2").empty());
  CHECK_FALSE(missing("b: [z, x]").empty());
  CHECK_FALSE(missing("b: []").empty());
  CHECK_FALSE(missing("c: {d: null}").empty());
  CHECK_FALSE(missing("g: 1").empty());
}

}  // namespace
