// `shilu convert` takes its own documents; `check` and `explain` say that they do not.
#include "catch.hpp"
#include "cli/run.hpp"

using namespace shilu::cli::test;

namespace {

const std::string talk = "主持人：大家好。\n记者：请问有何进展？\n";

std::string converted(const std::string& format, const std::vector<std::string>& paths) {
  std::vector<std::string> arguments{"convert", "-f", format};
  arguments.insert(arguments.end(), paths.begin(), paths.end());
  return run(arguments).out;
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  return text.replace(text.find(what), what.size(), with);
}

}  // namespace

TEST_CASE("each document format becomes each other one") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk), b = folder.write("b.txt", talk);
  for (const std::vector<std::string>& texts : {std::vector{a}, std::vector{a, b}}) {
    for (const std::string from : {"yaml", "json", "ndjson"}) {
      const std::string document = folder.write("document", converted(from, texts));
      for (const std::string to : {"yaml", "json", "ndjson"}) {
        INFO(from << " to " << to << ", " << texts.size());
        const Result result = run({"convert", "-f", to, document});
        CHECK(result.code == 0);
        CHECK(result.err.empty());
        CHECK(result.out == converted(to, texts));
        CHECK(run({"convert", "-f", to, "-"}, folder.read("document")).out == result.out);
      }
    }
  }
}

TEST_CASE("a document keeps the name that it has") {
  const Folder folder;
  const std::string document = folder.write("kept.yaml", converted("yaml", {folder.write("a.txt", talk)}));
  const Result result = run({"convert", "-f", "json", document});
  CHECK(contains(result.out, "\"a.txt\""));
  CHECK_FALSE(contains(result.out, "kept"));
}

TEST_CASE("documents and texts can be named together, and a stream goes into one file of a folder") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk), b = folder.write("b.txt", talk);
  const std::string stream = folder.write("all.ndjson", converted("ndjson", {a, b}));
  CHECK(run({"convert", "-f", "ndjson", stream, a, "-j", "2"}).out ==
        converted("ndjson", {a, b}) + converted("ndjson", {a}));
  CHECK(run({"convert", "-o", folder.path("out/"), stream, a}).code == 0);
  CHECK(folder.read("out/all.yaml") == converted("yaml", {a, b}));
  CHECK(folder.read("out/a.yaml") == converted("yaml", {a}));
}

TEST_CASE("no folder is searched for documents, and its texts stay texts") {
  const Folder folder;
  folder.write("in/a.txt", talk);
  const std::string once = converted("yaml", {folder.path("in")});
  folder.write("in/out/a.yaml", once);
  folder.write("in/out/a.json", once);
  CHECK(converted("yaml", {folder.path("in")}) == once);
}

TEST_CASE("a list of no documents gives an empty list") {
  CHECK(run({"convert", "-f", "json", "-"}, "[]").out == "[]\n");
  CHECK(run({"convert", "-"}, "[]").code == 0);
}

TEST_CASE("a document in error is told with its place, and the others are converted") {
  const Folder folder;
  const std::string good = converted("yaml", {folder.write("a.txt", talk)});
  const std::string bad = folder.write("bad.yaml", replaced(good, "kind: question\n", "kind: qestion\n"));
  const std::string fine = folder.write("fine.yaml", good);
  const Result result = run({"convert", "-f", "ndjson", bad, fine});
  CHECK(result.code == 2);
  CHECK(count(result.out, "\n") == 1);
  CHECK(contains(result.err, "shilu: error: " + bad + ":"));
  CHECK(contains(result.err, ".kind: \"qestion\" is none of statement, question, answer, remark; did you mean"));
  CHECK(count(result.err, "\n") == 1);

  const Result stream =
      run({"convert", "-f", "ndjson", "-"}, "---\n" + replaced(good, "shilu: 1", "shilu: 2") + "---\n" + good);
  CHECK(stream.code == 2);
  CHECK(count(stream.out, "\n") == 1);
  CHECK(contains(stream.err, "reads format 1"));
}

TEST_CASE("what an earlier run has written stays where no document can be read") {
  const Folder folder;
  folder.write("out.json", "old\n");
  folder.write("out/bad.json", "old\n");
  const std::string bad = folder.write("bad.yaml", "shilu: 1\nkind: x\n");
  CHECK(run({"convert", "-o", folder.path("out.json"), bad}).code == 2);
  CHECK(folder.read("out.json") == "old\n");
  CHECK(run({"convert", "-f", "json", "-o", folder.path("out/"), bad}).code == 2);
  CHECK(folder.read("out/bad.json") == "old\n");
}

TEST_CASE("control characters of a document do not reach the terminal") {
  const Result result = run({"convert", "-"}, "shilu: 1\nkind: \"\\e[31mred\\u202e\"\n");
  CHECK(result.code == 2);
  CHECK(contains(result.err, "\\x1b[31mred\\u202e"));
  CHECK_FALSE(contains(result.err, "\x1b"));
}

TEST_CASE("many documents are read as they come") {
  const Folder folder;
  const std::string line = converted("ndjson", {folder.write("a.txt", talk)});
  std::string lines;
  while (lines.size() < (3u << 20)) lines += line;
  const Result result = run({"convert", "-f", "ndjson", folder.write("many", lines)});
  CHECK(result.code == 0);
  CHECK((result.out == lines));
}

TEST_CASE("check and explain say that a document is no transcript") {
  const Folder folder;
  const std::string yaml = folder.write("a.yaml", converted("yaml", {folder.write("a.txt", talk)}));
  for (const std::string command : {"check", "explain"}) {
    const Result result = run({command, yaml});
    CHECK(result.code == 2);
    CHECK(contains(result.err, "this is a document that shilu has written, and no transcript"));
  }
  const std::string before = folder.read("a.yaml");
  CHECK(run({"check", "--fix", yaml}).code == 2);
  CHECK(folder.read("a.yaml") == before);
}

TEST_CASE("a list of documents does not fit into a file that holds one") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk), b = folder.write("b.txt", talk);
  const std::string list = folder.write("all.yaml", converted("yaml", {a, b}));
  for (const std::string format : {"akn", "transcript"}) {
    INFO(format);
    CHECK(contains(run({"convert", "-f", format, list}).err, "holds one document; name a folder"));
    const Result result = run({"convert", "-f", format, list, a, "-o", folder.path("out/")});
    CHECK(result.code == 2);
    CHECK(contains(result.err, "this is a list of documents"));
    CHECK(count(result.err, "\n") == 1);
  }
  CHECK(folder.has("out/a.txt"));
  CHECK_FALSE(folder.has("out/all.txt"));
}

TEST_CASE("documents of one name have ids of their own") {
  const Folder folder;
  const std::string x = folder.write("x/a.txt", talk), y = folder.write("y/a.txt", talk);
  const std::string both = folder.write("both.ndjson", converted("ndjson", {x, y}));
  const std::string rows = converted("csv", {both});
  CHECK(contains(rows, "\na.txt,t1,"));
  CHECK(contains(rows, "\na.txt~2,t1,"));
  const std::string more = converted("csv", {both, folder.write("one.json", converted("json", {x})), x});
  for (const char* const id : {"both.ndjson/a.txt,", "both.ndjson/a.txt~2,", "one.json/a.txt,", "a.txt,"})
    CHECK(count(more, std::string("\n") + id + "t1,") == 1);
  const std::string tei = converted("tei", {both});
  CHECK(count(tei, "<TEI ") == 2);
  CHECK(count(tei, "xml:id=\"a_txt\"") == 1);
}

TEST_CASE("a list of one document is one document for a format that holds one") {
  const Folder folder;
  const std::string one = folder.write("one.yaml", "---\n" + converted("yaml", {folder.write("a.txt", talk)}));
  CHECK(run({"convert", "-f", "transcript", one}).code == 0);
  CHECK(run({"convert", "-f", "transcript", one, "-o", folder.path("out/")}).code == 0);
  CHECK(folder.has("out/one.txt"));
}
