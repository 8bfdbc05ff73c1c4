// Places in every unit, and fingerprints that know a finding again.
#include "check/places.hpp"

#include <set>

#include "catch.hpp"
#include "check/found.hpp"
#include "text/decode.hpp"
#include "text/random.hpp"
#include "text/unicode.hpp"

using namespace shilu;

TEST_CASE("places count code points and bytes, in the text and in the original") {
  const auto source = text::decode("\xEF\xBB\xBF第一行\n外𠮷e\u0301\t张三：好\n");
  const auto at = source.text.find("张三");
  const auto place = checker::Places(source).of({at, at + 6});
  CHECK(place.line == 2);
  CHECK(place.column == 6);
  CHECK(place.end_column == 8);
  CHECK(place.utf8_column == 12);
  CHECK(place.utf8_end_column == 18);
  CHECK(place.bytes.begin == at + 3);
  CHECK(place.text.begin == at);
}

TEST_CASE("in long lines columns are counted as in short ones, in any order") {
  text::testing::Random random;
  CAPTURE(random.seed);
  std::string line;
  for (int i = 0; i < 6000; ++i) line += random.below(3) == 0 ? "a" : random.below(2) == 0 ? "é" : "外";
  const auto source = text::decode("x\n" + line + "\n");
  checker::Places places(source);
  for (int i = 0; i < 500; ++i) {
    auto offset = random.below(line.size());
    while ((static_cast<unsigned char>(line[offset]) & 0xC0u) == 0x80u) --offset;
    const auto place = places.of({offset + 2, offset + 2});
    REQUIRE(place.line == 2);
    REQUIRE(place.column == text::count_code_points(line.substr(0, offset)) + 1);
  }
}

TEST_CASE("fingerprints stay when the text moves, and are unique") {
  const std::string bad = "记者：水库如何？\n林越:正常,闸门，堤防，水位，都好。\n";
  const std::string head = "云溪市防汛工作新闻发布会实录\n主持人：大家好。\n";
  const auto first = check(head + bad, {});
  const auto moved = check(head + "记者：何时通车？\n苏岚：下月。\n" + bad, {});
  REQUIRE(first.findings.size() >= 2);
  REQUIRE(moved.findings.size() == first.findings.size());
  std::set<std::string> all;
  for (std::size_t i = 0; i < first.findings.size(); ++i) {
    CHECK(moved.findings[i].fingerprint == first.findings[i].fingerprint);
    CHECK(first.findings[i].fingerprint.size() == 16);
    all.insert(first.findings[i].fingerprint);
  }
  CHECK(all.size() == first.findings.size());
}

TEST_CASE("many equal findings get fingerprints of their own") {
  std::string text = "云溪市防汛工作新闻发布会实录\n主持人：大家好。\n记者：水库如何？\n林越：";
  for (int i = 0; i < 2000; ++i) text += "好,好，好，好。";
  CheckOptions options;
  options.select = {"half-width-punctuation"};
  std::set<std::string> all;
  const auto checked = check(text + "\n", options);
  for (const auto& finding : checked.findings) all.insert(finding.fingerprint);
  CHECK(checked.findings.size() == 2000);
  CHECK(all.size() == 2000);
}
