// `shilu convert -o`: files that are there whole or not at all.
#include <sys/stat.h>

#include "catch.hpp"
#include "cli/run.hpp"

using namespace shilu::cli::test;

namespace {
const std::string talk = "主持人：大家好。\n记者：请问有何进展？\n";
}

TEST_CASE("-o FILE receives what standard output would have received") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  const Result result = run({"convert", a, "-o", folder.path("out.yaml")});
  CHECK(result.code == 0);
  CHECK(result.out.empty());
  CHECK(folder.read("out.yaml") == run({"convert", a}).out);
  CHECK(folder.entries() == 2);
}

TEST_CASE("the ending of the file that is written chooses the format unless one is asked for") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  CHECK(run({"convert", a, "-o", folder.path("out.json")}).code == 0);
  CHECK(folder.read("out.json").starts_with("{\n"));
  CHECK(run({"convert", a, "-f", "yaml", "-o", folder.path("out.json")}).code == 0);
  CHECK_FALSE(folder.read("out.json").starts_with("{"));
}

TEST_CASE("-o FOLDER/ receives one file for each input in the folders of the input") {
  const Folder folder;
  folder.write("in/a.txt", talk);
  folder.write("in/deep/er/b.md", talk);
  folder.write("in/briefing 2023.08.28", talk);
  const Result result = run({"convert", "-f", "json", "-o", folder.path("out/new/"), folder.path("in")});
  CHECK(result.code == 0);
  CHECK(folder.read("out/new/a.json").starts_with("{"));
  CHECK(folder.has("out/new/deep/er/b.json"));
  CHECK(folder.has("out/new/briefing 2023.08.28.json"));
  CHECK(folder.entries("out/new") == 3);
}

TEST_CASE("two inputs for one output are refused before anything is written") {
  const Folder folder;
  const std::string first = folder.write("x/a.txt", talk);
  const std::string other = folder.write("x/b.txt", talk);
  const std::string same = folder.write("y/a.md", talk);
  const Result result = run({"convert", "-o", folder.path("out/"), other, first, same});
  CHECK(result.code == 2);
  CHECK(contains(result.err, first + " and " + same));
  CHECK_FALSE(folder.has("out"));
}

TEST_CASE("an output that is an input is refused") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  const Result result = run({"convert", a, "-o", a});
  CHECK(result.code == 2);
  CHECK(contains(result.err, "would overwrite the input"));
  CHECK(folder.read("a.txt") == talk);
  const std::string yaml = folder.write("b.yaml", talk);
  CHECK(run({"convert", yaml, "-o", folder.path()}).code == 2);
  CHECK(folder.read("b.yaml") == talk);
}

TEST_CASE("when the disk is full the old file stays and nothing is left beside it") {
  const Folder folder;
  const std::string a = folder.write("a.txt", std::string(20000, 'x') + "\n");
  folder.write("out/a.yaml", "old\n");
  for (const std::string& output : {folder.path("out/a.yaml"), folder.path("out/")}) {
    Command command;
    command.arguments = {"convert", a, "-o", output};
    command.file_size = 4096;
    const Result result = run(command);
    CHECK(result.code == 2);
    CHECK(contains(result.err, "cannot write " + folder.path("out/a.yaml") + ": File too large"));
    CHECK(folder.read("out/a.yaml") == "old\n");
    CHECK(folder.entries("out") == 1);
  }
}

TEST_CASE("a missing folder for -o FILE is told") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  const Result result = run({"convert", a, "-o", folder.path("none/out.yaml")});
  CHECK(result.code == 2);
  CHECK(contains(result.err, "does its folder exist?"));
}

TEST_CASE("an unreadable file does not keep the others from -o") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  const Result one = run({"convert", "-f", "ndjson", folder.path("gone"), a, "-o", folder.path("out.ndjson")});
  CHECK(one.code == 2);
  CHECK(count(folder.read("out.ndjson"), "\n") == 1);
  const Result each = run({"convert", folder.path("gone"), a, "-o", folder.path("out/")});
  CHECK(each.code == 2);
  CHECK(folder.has("out/a.yaml"));
  CHECK(folder.entries("out") == 1);
}

TEST_CASE("when no input can be read the old output stays") {
  const Folder folder;
  folder.write("out.yaml", "old\n");
  CHECK(run({"convert", folder.path("gone"), "-o", folder.path("out.yaml")}).code == 2);
  CHECK(folder.read("out.yaml") == "old\n");
  CHECK(folder.entries() == 1);
}

TEST_CASE("devices and standard output are written straight") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  CHECK(run({"convert", a, "-o", "/dev/null"}).code == 0);
  const std::string expected = run({"convert", a}).out;
  CHECK(run({"convert", a, "-o", "/dev/stdout"}).out == expected);
  CHECK(run({"convert", a, "-o", "-"}).out == expected);
  const Result full = run({"convert", a, "-o", "/dev/full"});
  CHECK(full.code == 2);
  CHECK(contains(full.err, "cannot write /dev/full: No space left on device"));
  struct stat status {};
  REQUIRE(::stat("/dev/null", &status) == 0);
  CHECK(S_ISCHR(status.st_mode));
}

TEST_CASE("with standard error closed no message ends up in the output") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  Command command;
  command.arguments = {"convert", "-f", "yaml", folder.path("gone"), a, "-o", folder.path("out")};
  command.closed = {STDERR_FILENO};
  CHECK(run(command).code == 2);
  CHECK(folder.read("out").starts_with("---\n"));
  CHECK_FALSE(contains(folder.read("out"), "cannot read"));
}
