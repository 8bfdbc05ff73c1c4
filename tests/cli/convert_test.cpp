// `shilu convert`: inputs, formats and what happens to bad ones.
#include <chrono>
#include <filesystem>

#include "catch.hpp"
#include "cli/run.hpp"

using namespace shilu::cli::test;

namespace {

const std::string talk = "主持人：大家好。\n记者：请问有何进展？\n";

/// No encoding makes sense of them.
std::string noise() {
  std::string bytes;
  unsigned state = 12345;
  for (int i = 0; i < 4096; ++i) {
    state = state * 1103515245u + 12345u;
    bytes += static_cast<char>(state >> 16);
  }
  return bytes;
}

}  // namespace

TEST_CASE("no path is an error that says what to name") {
  const Result result = run({"convert"});
  CHECK(result.code == 2);
  CHECK(contains(result.err, "nothing to convert"));
  CHECK(contains(result.err, "usage: shilu convert"));
}

TEST_CASE("- reads standard input under the name that is given to it") {
  const Result plain = run({"convert", "-"}, talk);
  CHECK(plain.code == 0);
  CHECK(contains(plain.out, "kind:"));
  CHECK(contains(plain.out, "stdin"));
  const Result named = run({"convert", "--stdin-filename", "over/there.txt", "-"}, talk);
  CHECK(named.code == 0);
  CHECK(contains(named.out, "there.txt"));
  CHECK_FALSE(contains(named.out, "over"));
}

TEST_CASE("one file is one bare document") {
  const Folder folder;
  const std::string file = folder.write("a.txt", talk);
  const Result yaml = run({"convert", file});
  CHECK(yaml.code == 0);
  CHECK_FALSE(yaml.out.starts_with("---"));
  CHECK(contains(yaml.out, "a.txt"));
  CHECK_FALSE(contains(yaml.out, folder.path()));
  CHECK(run({"convert", "-f", "json", file}).out.starts_with("{"));
}

TEST_CASE("several documents make a YAML stream, a JSON array or lines") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  const std::string b = folder.write("b.txt", talk);
  const Result yaml = run({"convert", a, b});
  CHECK(yaml.code == 0);
  CHECK(yaml.out.starts_with("---\n"));
  CHECK(count("\n" + yaml.out, "\n---\n") == 2);
  const Result json = run({"convert", "-f", "json", a, b});
  CHECK(json.out.starts_with("[\n{"));
  CHECK(contains(json.out, "}\n,\n{") + contains(json.out, "},\n{") == 1);
  CHECK(json.out.ends_with("\n]\n"));
  const Result lines = run({"convert", "-f", "ndjson", a, b});
  CHECK(count(lines.out, "\n") == 2);
}

TEST_CASE("several documents in TEI are a corpus, one is a text") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  const std::string b = folder.write("b.txt", talk);
  const Result one = run({"convert", "-f", "tei", a});
  CHECK(one.code == 0);
  CHECK_FALSE(contains(one.out, "<teiCorpus"));
  CHECK(contains(one.out, "<classDecl>"));
  const Result two = run({"convert", "-f", "tei", a, b});
  CHECK(two.code == 0);
  CHECK(count(two.out, "<teiCorpus ") == 1);
  CHECK(count(two.out, "<TEI ") == 2);
  CHECK(count(two.out, "<classDecl>") == 1);
  CHECK(two.out.ends_with("</TEI>\n</teiCorpus>\n"));
  const Result apart = run({"convert", "-f", "tei", "-o", folder.path("out/"), a, b});
  CHECK(apart.code == 0);
  CHECK(contains(folder.read("out/a.tei.xml"), "<classDecl>"));
}

TEST_CASE("a format whose files hold one document refuses several, and takes a folder for them") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  const std::string b = folder.write("b.txt", talk);
  for (const std::string format : {"akn", "transcript"}) {
    INFO(format);
    const Result result = run({"convert", "-f", format, "-o", folder.path("all.xml"), a, b});
    CHECK(result.code == 2);
    CHECK(result.out.empty());
    CHECK(contains(result.err, "shilu: error: " + format + ": a file of this format holds one document"));
    CHECK(contains(result.err, "--output out/"));
    CHECK_FALSE(folder.has("all.xml"));
    CHECK(run({"convert", "-f", format, folder.path()}).code == 2);
    CHECK(run({"convert", "-f", format, a}).code == 0);
  }
  CHECK(run({"convert", "-f", "akn", "-o", folder.path("out/"), a, b}).code == 0);
  CHECK(contains(folder.read("out/b.akn.xml"), "<question "));
}

TEST_CASE("a folder gives a list, even with a single file in it") {
  const Folder folder;
  folder.write("a.txt", talk);
  CHECK(run({"convert", "-f", "json", folder.path()}).out.starts_with("["));
  CHECK(run({"convert", folder.path()}).out.starts_with("---\n"));
}

TEST_CASE("folders are read in the order of names, and a file that comes up twice once") {
  const Folder folder;
  folder.write("b.txt", talk);
  folder.write("a/z.md", talk);
  folder.write("a.txt", talk);
  folder.write(".hidden.txt", talk);
  folder.write("page.html", talk);
  Command command;
  command.directory = folder.path();
  command.arguments = {"convert", "-f", "ndjson", "./b.txt", ".", "a/../a.txt"};
  const Result result = run(command);
  CHECK(result.code == 0);
  REQUIRE(count(result.out, "\n") == 3);
  CHECK(result.out.find("b.txt") < result.out.find("a.txt"));
  CHECK(result.out.find("a.txt") < result.out.find("z.md"));
}

TEST_CASE("words after -- and words like commands are paths") {
  const Folder folder;
  folder.write("-q.txt", talk);
  folder.write("schema", talk);
  folder.write("[a,b]", talk);
  Command command;
  command.directory = folder.path();
  command.arguments = {"convert", "-f", "ndjson", "schema", "[a,b]", "--", "-q.txt"};
  const Result result = run(command);
  CHECK(result.code == 0);
  CHECK(count(result.out, "\n") == 3);
}

TEST_CASE("a missing file among good ones is told and the others are converted") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  const std::string b = folder.write("b.txt", talk);
  const Result result = run({"convert", "-f", "ndjson", a, folder.path("gone.txt"), folder.path("no/such"), b});
  CHECK(result.code == 2);
  CHECK(count(result.out, "\n") == 2);
  CHECK(
      contains(result.err, "shilu: error: " + folder.path("gone.txt") + ": cannot read: No such file or directory\n"));
  CHECK(contains(result.err, folder.path("no/such") + ": cannot read"));
}

TEST_CASE("a text that cannot be made out is an error even when quiet, and the others are converted") {
  const Folder folder;
  const std::string bad = folder.write("a.txt", noise());
  const std::string good = folder.write("b.txt", talk);
  const Result result = run({"convert", "-q", "-f", "ndjson", bad, good});
  CHECK(result.code == 2);
  CHECK(count(result.out, "\n") == 1);
  CHECK(contains(result.out, "b.txt"));
  CHECK(contains(result.err, bad + ": error: "));
  CHECK(contains(result.err, "[unknown-encoding]"));
}

TEST_CASE("a folder with nothing to read is an error that says what is looked for") {
  const Folder folder;
  folder.write("page.html", talk);
  const Result result = run({"convert", folder.path()});
  CHECK(result.code == 2);
  CHECK(contains(result.err, "no transcripts in this folder"));
  CHECK(contains(result.err, ".txt"));
}

TEST_CASE("an encoding that is named is used") {
  const std::string gbk = "\xd6\xf7\xb3\xd6\xc8\xcb\xa3\xba\xc4\xe3\xba\xc3\n";  // 主持人：你好
  const Result result = run({"convert", "--encoding", "GB18030", "-"}, gbk);
  CHECK(result.code == 0);
  CHECK(contains(result.out, "GB18030"));
}

TEST_CASE("control characters of a file name do not reach the terminal") {
  const Folder folder;
  const Result result = run({"convert", folder.path("a\x1b[31m\n\xe2\x80\xae.txt")});
  CHECK(result.code == 2);
  CHECK(contains(result.err, "a\\x1b[31m\\n\\u202e.txt"));
  CHECK_FALSE(contains(result.err, "\x1b"));
  CHECK(count(result.err, "\n") == 1);
}

TEST_CASE("a lexicon that cannot be used stops before anything is written") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  folder.write("out.yaml", "old\n");
  const Result result =
      run({"convert", "--lexicon", folder.path("none.yaml"), "-o", folder.path("out.yaml"), a, a + "2"});
  CHECK(result.code == 2);
  CHECK(contains(result.err, "none.yaml"));
  CHECK(folder.read("out.yaml") == "old\n");
}

TEST_CASE("a reader that has had enough ends the command quietly") {
  const Folder folder;
  for (int i = 0; i < 400; ++i) folder.write(std::to_string(i) + ".txt", std::string(1000, 'x') + "\n");
  Command command;
  command.arguments = {"convert", folder.path()};
  command.closed_pipe = true;
  const Result result = run(command);
  CHECK(result.code == 0);
  CHECK(result.err.empty());
  CHECK(result.out == "-");
}

TEST_CASE("the result is the same however many files are read at once") {
  const Folder folder;
  for (int i = 0; i < 40; ++i) {
    std::string text;
    for (int k = 0; k < 1 + (i * 7) % 50; ++k) text += "记者：请问第" + std::to_string(k) + "项？\n张华：已办。\n";
    folder.write("t" + std::to_string(i) + ".txt", text);
  }
  folder.write("t20.txt", noise());
  for (const char* format : {"yaml", "json", "ndjson", "turns", "csv", "tsv"}) {
    INFO(format);
    const Result one = run({"convert", "-f", format, "-j", "1", folder.path()});
    CHECK(one.code == 2);
    for (const char* jobs : {"2", "7"}) {
      const Result more = run({"convert", "-f", format, "-j", jobs, folder.path()});
      CHECK(more.out == one.out);
      CHECK(more.err == one.err);
      CHECK(more.code == 2);
    }
  }
}

TEST_CASE("--jobs takes a number of threads") {
  for (const char* wrong : {"0", "-1", "two", "", "1025", "2x"}) {
    const Result result = run({"convert", "-j", wrong, "-"}, talk);
    CHECK(result.code == 2);
    CHECK(contains(result.err, "is no number of threads"));
  }
}

TEST_CASE("--resume leaves out what is done, and takes up what is missing, failed or changed") {
  const Folder folder;
  const Folder out;
  const std::string a = folder.write("a.txt", talk);
  folder.write("b/b.txt", talk);
  const std::vector<std::string> words{"convert", "--resume", folder.path(), "-o", out.path() + "/"};
  CHECK(run(words).code == 0);
  // Marks tell whether a file was written again.
  out.write("a.yaml", "mark\n");
  out.write("b/b.yaml", "mark\n");
  folder.write("c.txt", talk);
  CHECK(run(words).code == 0);
  CHECK(out.read("a.yaml") == "mark\n");
  CHECK(out.read("b/b.yaml") == "mark\n");
  CHECK(contains(out.read("c.yaml"), "shilu: 1"));
  const auto later = std::filesystem::last_write_time(out.path("a.yaml")) + std::chrono::seconds(5);
  std::filesystem::last_write_time(a, later);
  std::filesystem::remove(out.path("b/b.yaml"));
  CHECK(run(words).code == 0);
  CHECK(contains(out.read("a.yaml"), "shilu: 1"));
  CHECK(contains(out.read("b/b.yaml"), "shilu: 1"));
}

TEST_CASE("--resume without a folder to look into is an error that says so") {
  const Result result = run({"convert", "--resume", "-", "-o", "x.yaml"}, talk);
  CHECK(result.code == 2);
  CHECK(contains(result.err, "--resume needs a folder"));
}

TEST_CASE("rows call a file below a folder by its place there") {
  const Folder folder;
  folder.write("2023/a.txt", talk);
  folder.write("2024/a.txt", talk);
  const Result result = run({"convert", "-f", "csv", folder.path()});
  CHECK(contains(result.out, "\n2023/a.txt,t1,"));
  CHECK(contains(result.out, "\n2024/a.txt,t1,"));
  CHECK(count(result.out, "doc,turn,") == 1);
}

TEST_CASE("the ending of the output decides the format") {
  const Folder folder;
  const std::string file = folder.write("a.txt", talk);
  const std::vector<std::pair<std::string, std::string>> cases{
      {"o.csv", "doc,turn"},        {"o.tsv", "doc\tturn"},      {"o.json", "{\n"},
      {"o.ndjson", "{\"shilu\":1"}, {"o.jsonl", "{\"shilu\":1"}, {"o.turns.jsonl", "{\"doc\":\"a.txt\""},
      {"o.yml", "shilu: 1"},        {"o.what", "shilu: 1"}};
  for (const auto& [name, start] : cases) {
    INFO(name);
    CHECK(run({"convert", file, "-o", folder.path(name)}).code == 0);
    CHECK(folder.read(name).starts_with(start));
  }
}

TEST_CASE("--bom is for tables alone") {
  CHECK(run({"convert", "-f", "csv", "--bom", "-"}, talk)
            .out.starts_with("\xEF\xBB\xBF"
                             "doc,"));
  const Result result = run({"convert", "--bom", "-"}, talk);
  CHECK(result.code == 2);
  CHECK(contains(result.err, "--bom is for csv and tsv"));
}

TEST_CASE("a lexicon is not overwritten by what it helped to make") {
  const Folder folder;
  const std::string file = folder.write("a.txt", talk);
  const std::string lexicon = folder.write("w.yaml", "language: zh-Hans\nname: x\n");
  for (const std::vector<std::string>& where :
       {std::vector<std::string>{"-o", lexicon}, {"-f", "convokit", "-o", folder.path() + "/"}}) {
    if (where.size() > 2) folder.write("index.json", folder.read("w.yaml"));
    const std::string target = where.size() > 2 ? folder.path("index.json") : lexicon;
    std::vector<std::string> words{"convert", "--lexicon", target, file};
    words.insert(words.end(), where.begin(), where.end());
    const Result result = run(words);
    CHECK(result.code == 2);
    CHECK(contains(result.err, "would overwrite the input"));
  }
  CHECK(contains(folder.read("w.yaml"), "language"));
}

TEST_CASE("files that wait for their turn are not kept open") {
  const Folder folder;
  std::string slow;
  while (slow.size() < (1u << 20)) slow += talk;
  folder.write("a.txt", slow);
  for (int i = 0; i < 300; ++i) folder.write("b" + std::to_string(i) + ".txt", talk);
  Command command;
  command.arguments = {"convert", "-f", "ndjson", "-j", "32", folder.path()};
  command.files = 64;
  const Result result = run(command);
  CHECK(result.code == 0);
  CHECK(result.err.empty());
  CHECK(count(result.out, "\n") == 301);
}
