// The command as a whole: usage, help, and what holds for every subcommand.
#include "catch.hpp"
#include "cli/run.hpp"

using namespace shilu::cli::test;

TEST_CASE("without a command the help goes to standard error and the exit code is 2") {
  const Result result = run(std::vector<std::string>{});
  CHECK(result.code == 2);
  CHECK(result.out.empty());
  CHECK(contains(result.err, "no command given"));
  CHECK(contains(result.err, "Commands:"));
}

TEST_CASE("--version prints name and version") {
  const Result result = run({"--version"});
  CHECK(result.code == 0);
  CHECK(result.out.starts_with("shilu "));
  CHECK(result.out.find_first_of("0123456789") == 6);
  CHECK(result.err.empty());
  CHECK(run({"-V"}).out == result.out);
}

TEST_CASE("help is to be had in three ways") {
  const Result result = run({"convert", "--help"});
  CHECK(result.code == 0);
  CHECK(contains(result.out, "--stdin-filename"));
  CHECK(run({"help", "convert"}).out == result.out);
  CHECK(run({"convert", "-h"}).out == result.out);
  CHECK(run({"help"}).out == run({"--help"}).out);
  CHECK(run({"--help"}).out != result.out);
}

TEST_CASE("an unknown command is named and the nearest one suggested") {
  const Result result = run({"conver", "x.txt"});
  CHECK(result.code == 2);
  CHECK(result.out.empty());
  CHECK(contains(result.err, "unknown command 'conver'; did you mean 'convert'?"));
  CHECK(contains(run({"help", "shema"}).err, "did you mean 'schema'?"));
}

TEST_CASE("a file in the place of the command is met with the command that was forgotten") {
  const Folder folder;
  const std::string file = folder.write("talk.txt", "hello\n");
  const Result result = run({file});
  CHECK(result.code == 2);
  CHECK(contains(result.err, "shilu convert " + file));
}

TEST_CASE("an unknown option is named and the nearest one suggested") {
  const Result result = run({"convert", "--foramt=json", "x.txt"});
  CHECK(result.code == 2);
  CHECK(contains(result.err, "unknown option '--foramt'; did you mean '--format'?"));
  CHECK(contains(result.err, "shilu convert --help"));
  CHECK(contains(run({"convert", "-qz", "x.txt"}).err, "unknown option '-z'"));
  CHECK(contains(run({"-q", "convert", "x.txt"}).err, "unknown option '-q'"));
}

TEST_CASE("an unknown format or encoding is named and the nearest one suggested") {
  const Result format = run({"convert", "-f", "jsno", "-"});
  CHECK(format.code == 2);
  CHECK(contains(format.err, "unknown format 'jsno'; did you mean 'json'?"));
  const Result encoding = run({"convert", "--encoding", "gb18003", "-"});
  CHECK(encoding.code == 2);
  CHECK(contains(encoding.err, "unknown encoding 'gb18003'; did you mean 'gb18030'?"));
}

TEST_CASE("an option without its value is an error") {
  const Result result = run({"convert", "-", "--output"});
  CHECK(result.code == 2);
  CHECK(contains(result.err, "--output needs a value"));
}

TEST_CASE("schema prints a JSON Schema and takes no file") {
  const Result result = run({"schema"});
  CHECK(result.code == 0);
  CHECK(contains(result.out, "\"$schema\""));
  CHECK(run({"schema", "x.txt"}).code == 2);
}

TEST_CASE("a full disk behind standard output is told") {
  for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
           {"--help"}, {"schema"}, {"convert", "-"}, {"explain", "-"}, {"explain", "-:1"}}) {
    Command command;
    command.arguments = arguments;
    command.input = "hello\n";
    command.output = "/dev/full";
    const Result result = run(command);
    CHECK(result.code == 2);
    CHECK(contains(result.err, "shilu: error: cannot write standard output: No space left on device"));
  }
}

TEST_CASE("a closed standard output is told") {
  Command command;
  command.arguments = {"convert", "-"};
  command.input = "hello\n";
  command.closed = {STDOUT_FILENO};
  const Result result = run(command);
  CHECK(result.code == 2);
  CHECK(contains(result.err, "cannot write standard output"));
}

TEST_CASE("nothing but text reaches a stream that is no terminal") {
  Command command;
  command.arguments = {"convert", "/does/not/exist"};
  command.environment = {{"TERM", "xterm-256color"}};
  const Result result = run(command);
  CHECK(result.code == 2);
  CHECK_FALSE(contains(result.err, "\x1b"));
}
