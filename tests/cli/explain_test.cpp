// `shilu explain`: the table of a text and the card of a line.
#include "catch.hpp"
#include "cli/run.hpp"

using namespace shilu::cli::test;

namespace {
const std::string talk = "主持人：大家好。\n记者：请问有何进展？\n主持人：谢谢。\n";
}

TEST_CASE("a text is explained line by line below a legend") {
  const Folder folder;
  const Result result = run({"explain", folder.write("a.txt", talk)});
  CHECK(result.code == 0);
  CHECK(contains(result.out, "\nline  reading"));
  CHECK(contains(result.out, "\n   1  "));
  CHECK(contains(result.out, "\n   3  "));
  CHECK(contains(result.out, "请问有何进展？"));
}

TEST_CASE("FILE:LINE explains that line alone and uncut") {
  const Folder folder;
  const std::string words(500, 'w');
  const std::string file = folder.write("a.txt", "first\n" + words + "\n");
  const Result result = run({"explain", file + ":2"});
  CHECK(result.code == 0);
  CHECK(contains(result.out, "a.txt:2\n"));
  CHECK(contains(result.out, words + "\n"));
  CHECK_FALSE(contains(result.out, "first"));
  CHECK_FALSE(contains(run({"explain", file}).out, words));
  CHECK(contains(run({"explain", "-:1"}, "first\nsecond\n").out, "first"));
}

TEST_CASE("a file whose name really ends in a number after a colon is that file") {
  const Folder folder;
  folder.write("a.txt", "wrong\nwrong\n");
  const std::string file = folder.write("a.txt:2", "right\n");
  CHECK(contains(run({"explain", file}).out, "right"));
  CHECK(contains(run({"explain", file + ":1"}).out, "right"));
}

TEST_CASE("a line that is not there is told with the lines that are") {
  const Folder folder;
  const std::string file = folder.write("a.txt", talk);
  for (const std::string line : {":0", ":4", ":99999999999999999999999999"}) {
    const Result result = run({"explain", file + line});
    CHECK(result.code == 2);
    CHECK(result.out.empty());
    CHECK(contains(result.err, "its lines are 1 to 3"));
  }
  CHECK(contains(run({"explain", "-:1"}).err, "the file is empty"));
}

TEST_CASE("explain takes exactly one readable file") {
  const Folder folder;
  const std::string file = folder.write("a.txt", talk);
  CHECK(contains(run({"explain"}).err, "nothing to explain"));
  CHECK(run({"explain", file, file}).code == 2);
  CHECK(run({"explain", folder.path("gone.txt")}).code == 2);
  CHECK(contains(run({"explain", folder.path()}).err, "Is a directory"));
}

TEST_CASE("control characters of a text do not reach the terminal") {
  const Result result = run({"explain", "-"}, "hello \x1b[31mred \xe2\x80\xaeright to left\n");
  CHECK(result.code == 0);
  CHECK_FALSE(contains(result.out, "\x1b"));
  CHECK_FALSE(contains(result.out, "\xe2\x80\xae"));
  CHECK(contains(result.out, "\\x1b[31mred"));
}
