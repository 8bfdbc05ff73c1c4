#include "config/paths.hpp"

#include <filesystem>

#include "catch.hpp"

namespace {

using shilu::config::mean;
using shilu::config::mean_only;
using shilu::config::path_below;

TEST_CASE("A text's path is taken from the folder of the settings") {
  CHECK(path_below("house/.shilu.yaml", "house/a/b.txt") == "a/b.txt");
  CHECK(path_below(".shilu.yaml", "./x/../b.txt") == "b.txt");
  CHECK(path_below("a/../.shilu.yaml", "b.txt") == "b.txt");
  const auto here = std::filesystem::current_path();
  CHECK(path_below((here / ".shilu.yaml").string(), "b.txt") == "b.txt");
  CHECK(path_below("", "b.txt") == "b.txt");
}

TEST_CASE("A text outside that folder goes by its whole path") {
  CHECK(path_below("house/.shilu.yaml", "b.txt") == (std::filesystem::current_path() / "b.txt").string().substr(1));
  CHECK(path_below("/house/.shilu.yaml", "/other/b.txt") == "other/b.txt");
}

TEST_CASE("A pattern without a slash means names at any depth") {
  CHECK(mean({"*.md"}, "a/b/c.md"));
  CHECK(mean({"*.md"}, "c.md"));
  CHECK_FALSE(mean({"*.md"}, "a/c.md.txt"));
  CHECK(mean({"drafts"}, "a/drafts/b/c.md"));
  CHECK(mean({"drafts/"}, "a/drafts/c.md"));
  CHECK_FALSE(mean({"drafts/"}, "a/drafts"));
  CHECK_FALSE(mean({"draft"}, "drafts/a"));
}

TEST_CASE("A pattern with a slash begins at the folder of the settings") {
  CHECK(mean({"a/*.txt"}, "a/b.txt"));
  CHECK_FALSE(mean({"a/*.txt"}, "x/a/b.txt"));
  CHECK(mean({"/b.txt"}, "b.txt"));
  CHECK_FALSE(mean({"/b.txt"}, "a/b.txt"));
  CHECK(mean({"./a/b.txt"}, "a/b.txt"));
  CHECK(mean({"a/b"}, "a/b/c/d.txt"));
  CHECK_FALSE(mean({"a/b"}, "a/bc/d.txt"));
  CHECK(mean({"**/b.txt"}, "x/a/b.txt"));
}

TEST_CASE("Any of several patterns will do, and none means nothing") {
  CHECK(mean({"x", "*.txt"}, "b.txt"));
  CHECK_FALSE(mean({"x", "y"}, "b.txt"));
  CHECK_FALSE(mean({}, "b.txt"));
  CHECK_FALSE(mean({"./", "/"}, "b.txt"));
}

TEST_CASE("One full path and nothing else means one text only") {
  CHECK(mean_only({"a/b.txt"}, "a/b.txt"));
  CHECK(mean_only({"./a/b.txt"}, "a/b.txt"));
  CHECK_FALSE(mean_only({"a/b.txt", "c.txt"}, "a/b.txt"));
  CHECK_FALSE(mean_only({"b.txt"}, "a/b.txt"));
  CHECK_FALSE(mean_only({"a/*.txt"}, "a/*.txt"));
  CHECK_FALSE(mean_only({}, "a/b.txt"));
}

}  // namespace
