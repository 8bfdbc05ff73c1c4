// Whatever a line holds, the answer is one line of JSON, and it fails as JSON exactly where the line is none.
#include <string>

#include "catch.hpp"
#include "worker/answers.hpp"
#include "worker/json_scan.hpp"
#include "worker/mutated.hpp"

using namespace shilu::worker;
using namespace shilu::worker::test;

TEST_CASE("records with random slips are answered, and read as JSON only where they are JSON") {
  shilu::text::testing::Random random;
  INFO("SHILU_SEED=" << random.seed);
  const std::string seeds[] = {
      R"({"id":7,"text":"a\nb","meta":{"x":[1,{"y":null}]},"other":[true,"z\u00e9"]})",
      R"({"other":{"a":{}},"text":"x","id":["k",1e5],"name":"n","language":"en","meta":[[],{}]})",
      R"({"b64":"eHg=","path":null,"encoding":"UTF-8","id":"\ud83d\ude00"})",
  };
  std::size_t ok = 0;
  std::size_t failed = 0;
  for (int round = 0; round < 6'000; ++round) {
    const std::string line = mutated(seeds[random.below(3)], random);
    INFO(line);
    const std::string got = answers({line});
    INFO(got);
    REQUIRE(got.find('\n') + 1 == got.size());
    REQUIRE(scan_text(got).problem == nullptr);
    REQUIRE(contains(got, "\"code\":\"E_JSON\"") == (scan_text(line).problem != nullptr));
    (contains(got, ",\"ok\":true,") ? ok : failed) += 1;
  }
  CHECK(ok > 500);
  CHECK(failed > 500);
}

TEST_CASE("random bytes are answered") {
  shilu::text::testing::Random random;
  INFO("SHILU_SEED=" << random.seed);
  for (int round = 0; round < 3'000; ++round) {
    std::string line = round % 2 == 0 ? "" : R"({"id":7,"text":")";
    for (unsigned size = random.below(60); size > 0; --size) line += static_cast<char>(random.below(256));
    if (round % 2 != 0) line += "\"}";
    for (char& c : line) {
      if (c == '\n') c = ' ';
    }
    const std::string got = answers({line});
    INFO(got);
    REQUIRE(got.starts_with("{\"id\":"));
    REQUIRE(got.find('\n') + 1 == got.size());
    REQUIRE(scan_text(got).problem == nullptr);
  }
}
