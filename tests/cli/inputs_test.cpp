#include "cli/inputs.hpp"

#include "catch.hpp"
#include "cli/destination.hpp"
#include "cli/folder.hpp"

using namespace shilu::cli;
using shilu::cli::test::Folder;

namespace {

std::vector<std::string> places(const Inputs& inputs) {
  std::vector<std::string> names;
  for (const Input& input : inputs.files) names.push_back(input.relative);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a folder stands for the texts below it in bytewise order") {
  const Folder folder;
  for (const char* name : {"b.txt", "a/x.txt", "a.txt", "B.TXT", "会.txt", "a/.git/x.txt", ".a.txt", "README", "c.md",
                           "d.text", "e.html", "f.yaml", "2023.08.28"}) {
    folder.write(name, "");
  }
  const Inputs inputs = find_inputs({folder.path()}, "stdin");
  CHECK(places(inputs) ==
        Names{"2023.08.28", "B.TXT", "README", "a.txt", "a/x.txt", "b.txt", "c.md", "d.text", "会.txt"});
  CHECK(inputs.problems.empty());
  CHECK(inputs.several);
  CHECK(inputs.files[4].path == folder.path("a/x.txt"));
}

TEST_CASE("a path counts once however it is written, at its first place") {
  const Folder folder;
  folder.write("a.txt", "");
  folder.write("b.txt", "");
  const Inputs inputs = find_inputs(
      {folder.path("b.txt"), folder.path(), folder.path("./a.txt"), folder.path("x/../b.txt"), "-", "-"}, "in");
  CHECK(places(inputs) == Names{"b.txt", "a.txt", "in"});
}

TEST_CASE("links to files are followed, links to folders are not, and dead links are left to the reader to tell") {
  const Folder folder;
  folder.write("in/deep/a.txt", "");
  std::filesystem::create_symlink(folder.path("in/deep/a.txt"), folder.path("in/link.txt"));
  std::filesystem::create_symlink("nowhere", folder.path("in/dead.txt"));
  std::filesystem::create_directory_symlink("..", folder.path("in/loop"));
  CHECK(places(find_inputs({folder.path("in")}, "stdin")) == Names{"dead.txt", "deep/a.txt", "link.txt"});
}

TEST_CASE("a file that is named itself is taken whatever it is called, even when it is not there") {
  const Inputs inputs = find_inputs({"/none/.page.html"}, "stdin");
  REQUIRE(inputs.files.size() == 1);
  CHECK(inputs.files[0].path == "/none/.page.html");
  CHECK(inputs.files[0].relative == ".page.html");
  CHECK_FALSE(inputs.several);
}

TEST_CASE("an empty folder is a problem") {
  const Folder folder;
  const Inputs inputs = find_inputs({folder.path()}, "stdin");
  CHECK(inputs.files.empty());
  CHECK(inputs.problems.size() == 1);
}

TEST_CASE("the ending of a name begins at its last dot unless that is the first sign or a number follows") {
  CHECK(find_extension("a.txt") == 1);
  CHECK(find_extension("a.b.txt") == 3);
  CHECK(find_extension("README") == 6);
  CHECK(find_extension(".hidden") == 7);
  CHECK(find_extension("x/.hidden") == 9);
  CHECK(find_extension("v1.2/README") == 11);
  CHECK(find_extension("2023.08.28") == 10);
  CHECK(find_extension("2023.08.28.txt") == 10);
  CHECK(find_extension("a.") == 2);
}

TEST_CASE("outputs mirror the inputs below the folder") {
  const std::vector<Input> inputs{
      {"in/a.txt", "in/a.txt", "a.txt"}, {"in/b/a.md", "in/b/a.md", "b/a.md"}, {"-", "s", "s"}};
  CHECK(mirror(inputs, "out/", ".yaml") == Names{"out/a.yaml", "out/b/a.yaml", "out/s.yaml"});
  CHECK_THROWS_AS(mirror({{"a.txt", "a.txt", "a.txt"}, {"a.md", "a.md", "a.md"}}, "out", ".json"), std::runtime_error);
}
