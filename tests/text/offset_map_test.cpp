#include <utility>
#include <vector>

#include "catch.hpp"
#include "text/random.hpp"
#include "text/source.hpp"

using shilu::text::OffsetMap;
using shilu::text::testing::Random;

TEST_CASE("an empty offset map is the identity") {
  const OffsetMap map;
  CHECK(map.identity());
  CHECK(map.original(0) == 0);
  CHECK(map.original(1'000) == 1'000);
}

TEST_CASE("characters of several widths keep their places") {
  OffsetMap map;
  map.add(0, 2, 1, 2);
  map.add(1, 4, 3, 2);
  map.add(4, 6, 4, 4);
  map.add(8, 10, 1, 2);
  CHECK_FALSE(map.identity());
  CHECK(map.original(0) == 2);
  CHECK(map.original(1) == 4);
  CHECK(map.original(4) == 6);
  CHECK(map.original(8) == 10);
  CHECK(map.original(9) == 12);
  for (const std::size_t place : {0u, 1u, 4u, 8u, 9u}) CHECK(map.text(map.original(place)) == place);
}

TEST_CASE("a gap in the original moves only what comes after it") {
  OffsetMap map;
  map.add(0, 0, 1, 1);
  map.add(1, 40, 1, 1);
  map.add(2, 41, 3, 200);  // too wide for a span: the next character's place counts
  map.add(5, 241, 1, 1);
  CHECK(map.original(0) == 0);
  CHECK(map.original(1) == 40);
  CHECK(map.original(2) == 41);
  CHECK(map.original(5) == 241);
  CHECK(map.original(6) == 242);
}

TEST_CASE("a place without characters ties the end") {
  OffsetMap map;
  map.add(0, 3, 1, 1, 0);
  CHECK_FALSE(map.identity());
  CHECK(map.original(0) == 3);
}

TEST_CASE("many characters at once map as they do one by one") {
  OffsetMap at_once;
  OffsetMap one_by_one;
  at_once.add(0, 7, 3, 2, 40'000);
  for (std::size_t i = 0; i < 40'000; ++i) one_by_one.add(3 * i, 7 + 2 * i, 3, 2);
  std::size_t wrong = 0;
  for (std::size_t i = 0; i <= 40'000; ++i) {
    wrong += at_once.original(3 * i) != 7 + 2 * i;
    wrong += one_by_one.original(3 * i) != 7 + 2 * i;
  }
  CHECK(wrong == 0);
}

TEST_CASE("random characters, runs and gaps map to where they were put") {
  Random random;
  CAPTURE(random.seed);
  const auto below = [&](std::size_t limit) -> std::size_t { return random.below(limit); };
  OffsetMap map;
  std::vector<std::pair<std::size_t, std::size_t>> places;
  std::size_t text = 0;
  std::size_t original = 0;
  for (int i = 0; i < 20'000; ++i) {
    if (below(50) == 0) original += below(9);
    const auto from = static_cast<std::uint8_t>(1 + below(4));
    const auto to = static_cast<std::uint8_t>(below(9));
    const std::size_t count = below(20) == 0 ? 1 + below(2'000) : 1;
    map.add(text, original, from, to, count);
    for (std::size_t j = 0; j < count; ++j) places.emplace_back(text + j * from, original + j * to);
    text += count * from;
    original += count * to;
  }
  places.emplace_back(text, original);
  std::size_t wrong = 0;
  for (const auto& [at, expected] : places) wrong += map.original(at) != expected;
  CHECK(wrong == 0);
}
