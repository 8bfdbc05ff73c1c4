// Paths as the formats want them.
#include "report/path.hpp"

#include "catch.hpp"

namespace shilu::report {

TEST_CASE("a relative path becomes a relative reference of ASCII characters") {
  CHECK(uri_of("dir/a.txt") == "dir/a.txt");
  CHECK(uri_of("./dir/a b.txt") == "dir/a%20b.txt");
  CHECK(uri_of("海.txt") == "%E6%B5%B7.txt");
  CHECK(uri_of("a:b%c#d?e.txt") == "a%3Ab%25c%23d%3Fe.txt");
  CHECK(uri_of("\xFF") == "%FF");
}

TEST_CASE("an absolute path becomes a file reference") {
  CHECK(uri_of("/srv/海 1.txt") == "file:///srv/%E6%B5%B7%201.txt");
}

TEST_CASE("a point in front is left out, and nothing else") {
  CHECK(without_dot("./a.txt") == "a.txt");
  CHECK(without_dot(".//./a.txt") == "a.txt");
  CHECK(without_dot("../a.txt") == "../a.txt");
  CHECK(without_dot(".shilu/a.txt") == ".shilu/a.txt");
  CHECK(without_dot("./") == "./");
  CHECK(without_dot("-") == "-");
}

}  // namespace shilu::report
