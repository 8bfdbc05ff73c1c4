// Names that come more than once.
#include "text/unique_names.hpp"

#include <set>

#include "catch.hpp"

TEST_CASE("a name is itself the first time, then has a number that nothing else has") {
  shilu::text::UniqueNames names;
  CHECK(names.take("a~3") == "a~3");
  CHECK(names.take("a") == "a");
  CHECK(names.take("a") == "a~2");
  CHECK(names.take("a") == "a~4");
  CHECK(names.take("a~2") == "a~2~2");
  CHECK(names.take("") == "");
  CHECK(names.take("") == "~2");
}

TEST_CASE("a hundred thousand of one name take no time") {
  shilu::text::UniqueNames names;
  std::set<std::string> seen;
  for (int i = 0; i < 100'000; ++i) seen.insert(names.take("x"));
  CHECK(seen.size() == 100'000);
  CHECK(seen.count("x~100000") == 1);
}
