// `shilu check`: what it prints, where it writes, and how it ends.
#include <sys/stat.h>

#include <stdexcept>

#include "catch.hpp"
#include "cli/run.hpp"

using namespace shilu::cli::test;

namespace {

const std::string clean =
    "云溪市防汛工作新闻发布会实录\n主持人：大家好。\n记者：水库如何？\n林越：目前一切正常。\n主持人：谢谢大家，再见。"
    "\n";

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const auto at = text.find(what);
  // Also called before there is a test that could fail.
  if (at == std::string::npos) throw std::logic_error("no " + what);
  return text.replace(at, what.size(), by);
}

/// A warning with a safe fix.
const std::string narrow = replaced(clean, "林越：", "林越:");
/// An error.
const std::string mute = replaced(clean, "目前一切正常。", "");

Result check(std::vector<std::string> words, const Folder& folder,
             std::vector<std::pair<std::string, std::string>> environment = {}) {
  Command command;
  command.arguments = std::move(words);
  command.arguments.insert(command.arguments.begin(), "check");
  command.directory = folder.path();
  command.environment = std::move(environment);
  for (const char* variable : {"LC_ALL", "GITHUB_ACTIONS"}) {
    bool given = false;
    for (const auto& [name, value] : command.environment) given = given || name == variable;
    if (!given) command.environment.emplace_back(variable, "");
  }
  command.environment.emplace_back("LANG", "C.UTF-8");
  return run(command);
}

}  // namespace

TEST_CASE("nothing to check is an error that says what to name") {
  const Result result = run({"check"});
  CHECK(result.code == 2);
  CHECK(contains(result.err, "nothing to check"));
}

TEST_CASE("a clean text ends with 0, nothing on standard output and a summary") {
  const Folder folder;
  folder.write("a.txt", clean);
  const Result result = check({"a.txt"}, folder);
  CHECK(result.code == 0);
  CHECK(result.out.empty());
  CHECK(result.err == "1 file: 0 errors, 0 warnings, 0 notes\n");
  CHECK(check({"-q", "a.txt"}, folder).err.empty());
}

TEST_CASE("an error ends with 1, with place, rule and advice") {
  const Folder folder;
  folder.write("a.txt", mute);
  const Result result = check({"a.txt"}, folder);
  CHECK(result.code == 1);
  CHECK(contains(result.out, "a.txt:4:1: error: the label '林越' has no speech [SL302 label-without-text]"));
  CHECK(contains(result.out, "= help: "));
  CHECK(contains(result.err, "1 file: 1 error, "));
}

TEST_CASE("the level decides on the end") {
  const Folder folder;
  folder.write("warning.txt", narrow);
  folder.write("error.txt", mute);
  CHECK(check({"warning.txt"}, folder).code == 0);
  CHECK(check({"--fail-level", "warning", "warning.txt"}, folder).code == 1);
  CHECK(check({"--fail-level=never", "error.txt"}, folder).code == 0);
  CHECK(check({"--exit-zero", "error.txt"}, folder).code == 0);
  const Result mistyped = check({"--fail-level", "warn", "error.txt"}, folder);
  CHECK(mistyped.code == 2);
  CHECK(contains(mistyped.err, "unknown value 'warn'"));
}

TEST_CASE("rules are selected and ignored by code, name and beginning") {
  const Folder folder;
  folder.write("a.txt", mute);
  CHECK(check({"--ignore", "SL302", "a.txt"}, folder).code == 0);
  CHECK(check({"--ignore", "label-without-text,SL9", "a.txt"}, folder).code == 0);
  CHECK(check({"--select", "SL1", "a.txt"}, folder).code == 0);
  CHECK(check({"--select", "SL1, SL3", "a.txt"}, folder).code == 1);
  const Result unknown = check({"--select", "label-without-txet", "a.txt"}, folder);
  CHECK(unknown.code == 2);
  CHECK(contains(unknown.err, "did you mean 'label-without-text'?"));
}

TEST_CASE("messages are in the language of the environment, or of --lang") {
  const Folder folder;
  folder.write("a.txt", mute);
  CHECK(contains(check({"a.txt"}, folder, {{"LC_ALL", "zh_CN.UTF-8"}}).out, "错误"));
  CHECK(contains(check({"a.txt"}, folder, {{"LC_ALL", "zh_CN.UTF-8"}}).err, "1 个文件：错误 1"));
  CHECK(contains(check({"--lang", "zh", "a.txt"}, folder).out, "标签“林越”"));
  CHECK(contains(check({"--lang", "en", "a.txt"}, folder, {{"LC_ALL", "zh_CN.UTF-8"}}).out, "error"));
  CHECK(check({"--lang", "fr", "a.txt"}, folder).code == 2);
}

TEST_CASE("an article passes unless a transcript is expected") {
  const Folder folder;
  folder.write("a.txt",
               "云溪市水库开工\n5月6日，云溪市水库除险加固工程正式开工。工程计划投资三亿元，明年汛期之前完工。\n");
  CHECK(check({"a.txt"}, folder).code == 0);
  const Result result = check({"--expect", "transcript", "a.txt"}, folder);
  CHECK(result.code == 1);
  CHECK(contains(result.out, "a.txt: error: "));
  CHECK(contains(result.out, "[SL101 no-turn]"));
}

TEST_CASE("the settings of the folder count, and can be left aside") {
  const Folder folder;
  folder.write("texts/a.txt", mute);
  folder.write(".shilu.yaml", "ignore: [label-without-text]\n");
  CHECK(check({"texts"}, folder).code == 0);
  CHECK(check({"--isolated", "texts"}, folder).code == 1);
  folder.write("other.yaml", "severity: {SL302: note}\n");
  CHECK(check({"--config", "other.yaml", "texts"}, folder).code == 0);
  CHECK(check({"--config", "other.yaml", "--isolated", "texts"}, folder).code == 2);
}

TEST_CASE("a mistake in the settings stops the run and says where") {
  const Folder folder;
  folder.write("a.txt", clean);
  folder.write(".shilu.yaml", "expect: transcript\nselcet: [SL2]\n");
  const Result result = check({"a.txt"}, folder);
  CHECK(result.code == 2);
  CHECK(contains(result.err, ".shilu.yaml:2:1: unknown key 'selcet'; did you mean 'select'?"));
}

TEST_CASE("what the settings exclude is left out of folders, and of named files where that is wanted") {
  const Folder folder;
  folder.write("texts/a.txt", mute);
  folder.write(".shilu.yaml", "exclude: [texts]\n");
  CHECK(check({"texts"}, folder).code == 0);
  CHECK(check({"texts/a.txt"}, folder).code == 1);
  CHECK(check({"--force-exclude", "texts/a.txt"}, folder).code == 0);
}

TEST_CASE("a suppression silences, and one that silences nothing is told of") {
  const Folder folder;
  folder.write("texts/a.txt", mute);
  folder.write(".shilu.yaml",
               "suppress:\n  - {rule: SL302, text: 林越, reason: as published}\n  - {rule: SL401, reason: old}\n");
  const Result result = check({"-f", "concise", "texts"}, folder);
  CHECK(result.code == 0);
  CHECK(contains(result.err, "2 more silenced"));
}

TEST_CASE("a suppression that a whole folder has no use for is told of") {
  const Folder folder;
  folder.write("a.txt", clean);
  folder.write(".shilu.yaml", "suppress:\n  - {rule: SL302, reason: as published}\n");
  const Result result = check({"-f", "concise", "."}, folder);
  CHECK(contains(result.out, ".shilu.yaml:2"));
  CHECK(contains(result.out, "[SL901 unused-suppression]"));
}

TEST_CASE("known findings are silent, new ones are not") {
  const Folder folder;
  folder.write("texts/a.txt", mute);
  CHECK(check({"--write-baseline", "known.json", "texts"}, folder).code == 0);
  CHECK(contains(folder.read("known.json"), "\"texts/a.txt\""));
  CHECK(check({"--baseline", "known.json", "texts"}, folder).code == 0);
  folder.write("texts/b.txt", mute);
  const Result result = check({"-f", "concise", "--baseline", "known.json", "texts"}, folder);
  CHECK(result.code == 1);
  CHECK(contains(result.out, "texts/b.txt:4"));
  CHECK_FALSE(contains(result.out, "texts/a.txt"));
  folder.write(".shilu.yaml", "baseline: known.json\n");
  CHECK(check({"texts/a.txt"}, folder).code == 0);
}

TEST_CASE("several reports at once") {
  const Folder folder;
  folder.write("a.txt", mute);
  const Result result =
      check({"-f", "jsonl", "--report", "sarif=out.sarif", "--report", "junit=out.xml", "a.txt"}, folder);
  CHECK(result.code == 1);
  CHECK(result.out.starts_with("{"));
  CHECK(contains(folder.read("out.sarif"), "\"2.1.0\""));
  CHECK(contains(folder.read("out.xml"), "<testsuites"));
  CHECK(check({"--report", "sarif", "a.txt"}, folder).code == 2);
  CHECK(check({"--report", "sarf=x", "a.txt"}, folder).code == 2);
  CHECK(check({"--report", "sarif=none/out.sarif", "a.txt"}, folder).code == 2);
}

TEST_CASE("inside GitHub Actions findings become commands") {
  const Folder folder;
  folder.write("a.txt", mute);
  CHECK(check({"a.txt"}, folder, {{"GITHUB_ACTIONS", "true"}}).out.starts_with("::error file=a.txt,line=4,"));
  CHECK(contains(check({"-f", "text", "a.txt"}, folder, {{"GITHUB_ACTIONS", "true"}}).out, "a.txt:4:1: error"));
}

TEST_CASE("a file that cannot be read is told of, and the rest goes on") {
  const Folder folder;
  folder.write("a.txt", mute);
  const Result result = check({"-f", "json", "none.txt", "a.txt"}, folder);
  CHECK(result.code == 2);
  CHECK(contains(result.err, "none.txt: cannot read"));
  CHECK(contains(result.out, "SL302"));
  CHECK(contains(result.out, "unreadable"));
}

TEST_CASE("statistics count by rule") {
  const Folder folder;
  folder.write("a.txt", mute);
  folder.write("b.txt", mute);
  CHECK(contains(check({"--statistics", "a.txt", "b.txt"}, folder).err, "SL302"));
}

TEST_CASE("--fix mends what is safe, and a second time changes nothing") {
  const Folder folder;
  const std::string file = folder.write("a.txt", "\xEF\xBB\xBF" + replaced(narrow, "好。\n", "好。\r\n"));
  REQUIRE(::chmod(file.c_str(), 0640) == 0);
  const Result result = check({"--fix", "a.txt"}, folder);
  CHECK(result.code == 0);
  CHECK(contains(result.err, "2 mended"));
  CHECK(folder.read("a.txt") == "\xEF\xBB\xBF" + clean);
  struct stat status {};
  REQUIRE(::stat(file.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0640);
  CHECK(contains(check({"--fix", "a.txt"}, folder).err, "0 mended"));
  CHECK(folder.read("a.txt") == "\xEF\xBB\xBF" + clean);
  CHECK(folder.entries() == 1);
}

TEST_CASE("unsafe fixes are made where they are asked for") {
  const Folder folder;
  folder.write("a.txt", replaced(clean, "一切正常。", "一切，，正常。"));
  CHECK(contains(check({"a.txt"}, folder).err, "1 more with --unsafe-fixes"));
  check({"--fix", "a.txt"}, folder);
  CHECK(folder.read("a.txt") != clean);
  check({"--unsafe-fixes", "a.txt"}, folder);
  CHECK(folder.read("a.txt") == replaced(clean, "一切正常。", "一切，正常。"));
}

TEST_CASE("standard input is mended to standard output") {
  Command command;
  command.arguments = {"check", "--fix", "-"};
  command.input = narrow;
  const Result result = run(command);
  CHECK(result.code == 0);
  CHECK(result.out == clean);
}

TEST_CASE("--diff shows and changes nothing") {
  const Folder folder;
  folder.write("a.txt", narrow);
  const Result result = check({"--diff", "a.txt"}, folder);
  CHECK(result.code == 1);
  CHECK(contains(result.out, "--- a/a.txt\n+++ b/a.txt\n"));
  CHECK(contains(result.out, "-林越:目前一切正常。\n+林越：目前一切正常。\n"));
  CHECK(contains(result.err, "1 can be mended"));
  CHECK(folder.read("a.txt") == narrow);
  folder.write("a.txt", clean);
  CHECK(check({"--diff", "a.txt"}, folder).code == 0);
  CHECK(check({"--diff", "--fix", "a.txt"}, folder).code == 2);
}

TEST_CASE("no report overwrites what is read, and no two go into one file") {
  const Folder folder;
  folder.write("a.txt", mute);
  for (const char* option : {"json=a.txt", "json=./a.txt", "json=.shilu.yaml"}) {
    CAPTURE(option);
    CHECK(check({"--report", option, "a.txt"}, folder).code == 2);
    CHECK(folder.read("a.txt") == mute);
  }
  CHECK(check({"--write-baseline", "a.txt", "a.txt"}, folder).code == 2);
  CHECK(folder.read("a.txt") == mute);
  CHECK(check({"--report", "json=x", "--report", "sarif=./x", "a.txt"}, folder).code == 2);
  CHECK_FALSE(folder.has("x"));
}

TEST_CASE("a file that cannot be written is not mended, and its findings are told") {
  const Folder folder;
  const std::string file = folder.write("a.txt", narrow);
  Command command;
  command.arguments = {"check", "--isolated", "--fix", "-f", "concise", file};
  command.file_size = 120;  // no file can grow beyond, neither this one nor what is said of it
  const Result result = run(command);
  CHECK(result.code == 2);
  CHECK(contains(result.err, "cannot write"));
  CHECK(folder.read("a.txt") == narrow);
}

TEST_CASE("what cannot be mended in standard input is told on standard error") {
  Command command;
  command.arguments = {"check", "--isolated", "--fix", "-f", "concise", "-"};
  command.input = replaced(narrow, "记者：水库如何？", "记者：水库“如何？");
  const Result result = run(command);
  CHECK(contains(result.err, "[SL603 unbalanced-quote]"));
  CHECK(contains(result.out, "林越：目前"));
}

TEST_CASE("empty words are mistakes, not wishes") {
  const Folder folder;
  folder.write("a.txt", clean);
  CHECK(check({"--select", "", "a.txt"}, folder).code == 2);
  CHECK(check({"--select", ",,", "a.txt"}, folder).code == 2);
  const Result result = check({"", "a.txt"}, folder);
  CHECK(result.code == 2);
  CHECK(contains(result.err, "an empty path"));
  CHECK(check({"--lang", "zh_CN.UTF-8", "a.txt"}, folder).code == 0);
}

TEST_CASE("the encoding of a mended file stays") {
  const Folder folder;
  // 主持人：… and 林越:… in GB18030.
  const std::string bytes =
      run({"check", "--help"}).out.empty()
          ? ""
          : "\xB4\xF0\xBC\xC7\xD5\xDF\xCE\xCA\n"
            "\xCE\xCA\xA3\xBA\xCB\xAE\xBF\xE2\xC8\xE7\xBA\xCE\xA3\xBF\n\xB4\xF0\xA3\xBA\xD5\xFD\xB3\xA3\xA1\xA3\n"
            "\xCE\xCA\xA3\xBA\xBA\xCE\xCA\xB1\xA3\xBF\n\xB4\xF0:\xCF\xC2\xD4\xC2\xA1\xA3\n";
  folder.write("a.txt", bytes);
  const Result result = check({"--encoding", "GB18030", "--fix", "a.txt"}, folder);
  CHECK(contains(result.err, "1 mended"));
  CHECK(folder.read("a.txt") == replaced(bytes, "\xB4\xF0:", "\xB4\xF0\xA3\xBA"));
}

TEST_CASE("a text in no certain encoding is an error of the text") {
  const Folder folder;
  std::string noise;
  unsigned state = 12345;
  for (int i = 0; i < 4096; ++i) {
    state = state * 1103515245u + 12345u;
    noise += static_cast<char>(state >> 16);
  }
  folder.write("a.txt", noise);
  const Result result = check({"a.txt"}, folder);
  CHECK(result.code == 1);
  CHECK(contains(result.out, "[SL001 unknown-encoding]"));
}

TEST_CASE("a closed pipe ends quietly, a full disk does not") {
  const Folder folder;
  folder.write("a.txt", mute);
  Command command;
  command.arguments = {"check", "--isolated", folder.path("a.txt")};
  command.closed_pipe = true;
  CHECK(run(command).code == 1);
  command.closed_pipe = false;
  command.output = "/dev/full";
  const Result full = run(command);
  CHECK(full.code == 2);
  CHECK(contains(full.err, "cannot write"));
}
