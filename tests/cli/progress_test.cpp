// The line that shows how far a run is.
#include "cli/progress.hpp"

#include "catch.hpp"
#include "cli/run.hpp"

using shilu::cli::progress_line;

TEST_CASE("a bar, a count, a share and the time that is left") {
  CHECK(progress_line(25, 100, 10, 79) == "[##########..............................] 25/100  25 %  0:30 left");
  CHECK(progress_line(0, 10, 1, 79) == "[........................................] 0/10   0 %");
  CHECK(progress_line(10, 10, 5, 79) == "[########################################] 10/10 100 %  0:00 left");
  CHECK(progress_line(1, 10'000, 1, 79).ends_with("2:46:39 left"));
}

TEST_CASE("no line is wider than the terminal") {
  for (std::size_t columns = 0; columns < 120; ++columns) CHECK(progress_line(7, 30, 3, columns).size() <= columns);
}

TEST_CASE("nothing of it goes to a file") {
  using namespace shilu::cli::test;
  const Folder folder;
  for (int i = 0; i < 20; ++i) folder.write("f" + std::to_string(i) + ".txt", "张三：好。\n李四：好。\n");
  CHECK(run({"convert", folder.path()}).err.empty());
}
