// The line that shows how far a run is.
#include "cli/progress.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <thread>

#include "catch.hpp"
#include "cli/folder.hpp"

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

TEST_CASE("nothing of it goes to a file, however long the run is") {
  const shilu::cli::test::Folder folder;
  const int kept = ::dup(STDERR_FILENO);
  const int file = ::open(folder.path("err").c_str(), O_WRONLY | O_CREAT, 0600);
  REQUIRE(kept >= 0);
  REQUIRE(::dup2(file, STDERR_FILENO) == STDERR_FILENO);
  {
    shilu::cli::Progress progress(10, true);
    std::this_thread::sleep_for(std::chrono::milliseconds(1100));
    progress.step();
  }
  ::dup2(kept, STDERR_FILENO);
  ::close(kept);
  ::close(file);
  CHECK(folder.read("err").empty());
}
