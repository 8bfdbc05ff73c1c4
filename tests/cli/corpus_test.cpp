// `shilu convert -f convokit`: one folder over all inputs; and what chat, labelstudio and it leave out.
#include <filesystem>

#include "catch.hpp"
#include "cli/run.hpp"

using namespace shilu::cli::test;

namespace {

const std::string talk = "主持人：大家好。\n记者：请问有何进展？\n张三：进展顺利。\n";
const std::string open_question = "主持人：大家好。\n记者：请问有何进展？\n";
const std::string article = "海港改造今日完工。\n工人们都很高兴。\n";
const std::vector<std::string> corpus_files = {"conversations.json", "corpus.json", "index.json", "speakers.json",
                                               "utterances.jsonl"};

std::string all_of(const Folder& folder, const std::string& name) {
  std::string text;
  for (const std::string& file : corpus_files) text += file + "\n" + folder.read(name + "/" + file);
  return text;
}

}  // namespace

TEST_CASE("a corpus is five files over all inputs, the same for any number of jobs") {
  const Folder folder;
  for (int i = 0; i < 30; ++i) folder.write("in/" + std::to_string(i) + ".txt", talk);
  for (const std::string jobs : {"1", "4"}) {
    const Result result =
        run({"convert", "-j", jobs, "-f", "convokit", folder.path("in"), "-o", folder.path("out" + jobs + "/")});
    CHECK(result.code == 0);
    CHECK(result.out.empty());
    CHECK(result.err.empty());
    CHECK(folder.entries("out" + jobs) == 5);
  }
  CHECK(count(folder.read("out1/utterances.jsonl"), "\n") == 90);
  CHECK(contains(folder.read("out1/conversations.json"), "\"7.txt#t1\""));
  CHECK(contains(folder.read("out1/corpus.json"), R"("name":"out1")"));
  CHECK(folder.read("out1/utterances.jsonl") == folder.read("out4/utterances.jsonl"));
  CHECK(folder.read("out1/speakers.json") == folder.read("out4/speakers.json"));
}

TEST_CASE("a corpus takes the place of the one before, and leaves other files alone") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  const std::string b = folder.write("b.txt", open_question);
  folder.write("out/notes.md", "mine\n");
  CHECK(run({"convert", "-f", "convokit", a, b, "-o", folder.path("out")}).code == 0);
  CHECK(run({"convert", "-f", "convokit", b, "-o", folder.path("out")}).code == 0);
  CHECK(folder.read("out/notes.md") == "mine\n");
  CHECK(folder.entries("out") == 6);
  CHECK(count(folder.read("out/utterances.jsonl"), "\n") == 2);
  CHECK_FALSE(contains(all_of(folder, "out"), "a.txt"));
}

TEST_CASE("a corpus that cannot be written whole leaves the old one") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  std::string speech;
  while (speech.size() < 20000) speech += "进展顺利，各项工作正在推进。\n";
  const std::string long_talk = folder.write("long.txt", talk + speech);
  REQUIRE(run({"convert", "-f", "convokit", a, "-o", folder.path("out/")}).code == 0);
  const std::string before = all_of(folder, "out");
  Command command;
  command.arguments = {"convert", "-f", "convokit", long_talk, "-o", folder.path("out/")};
  command.file_size = 4096;
  const Result result = run(command);
  CHECK(result.code == 2);
  CHECK(contains(result.err, "cannot write " + folder.path("out/utterances.jsonl") + ": File too large"));
  CHECK(run({"convert", "-f", "convokit", folder.path("gone"), "-o", folder.path("out/")}).code == 2);
  CHECK(all_of(folder, "out") == before);
  CHECK(folder.entries("out") == 5);
}

TEST_CASE("a bad input does not keep the others out of a corpus") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  const Result result = run({"convert", "-f", "convokit", folder.path("gone"), a, "-o", folder.path("out/")});
  CHECK(result.code == 2);
  CHECK(count(folder.read("out/utterances.jsonl"), "\n") == 3);
}

TEST_CASE("a corpus needs a folder and takes no --resume") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  const Result nowhere = run({"convert", "-f", "convokit", a});
  CHECK(nowhere.code == 2);
  CHECK(contains(nowhere.err, "convokit is a folder of files: name one with --output, such as -o corpus/"));
  const Result file = run({"convert", "-f", "convokit", a, "-o", folder.path("new")});
  CHECK(file.code == 2);
  CHECK(contains(file.err, "write --output " + folder.path("new") + "/ with a slash"));
  const Result resumed = run({"convert", "-f", "convokit", "--resume", a, "-o", folder.path("new/")});
  CHECK(resumed.code == 2);
  CHECK(contains(resumed.err, "--resume is not for convokit"));
  CHECK_FALSE(folder.has("new"));
}

TEST_CASE("a corpus never takes the place of its own input") {
  const Folder folder;
  const std::string input = folder.write("out/utterances.jsonl", talk);
  const Result result = run({"convert", "-f", "convokit", input, "-o", folder.path("out/")});
  CHECK(result.code == 2);
  CHECK(contains(result.err, "would overwrite the input"));
  CHECK(folder.read("out/utterances.jsonl") == talk);
}

TEST_CASE("files of one name in two folders do not share their ids") {
  const Folder folder;
  folder.write("x/a.txt", talk);
  folder.write("y/a.txt", talk);
  folder.write("y/b.txt", talk);
  const Result rows = run({"convert", "-f", "csv", folder.path("x"), folder.path("y")});
  CHECK(count(rows.out, folder.path("x/a.txt") + ",t1,") == 1);
  CHECK(count(rows.out, folder.path("y/a.txt") + ",t1,") == 1);
  CHECK(count(rows.out, "\nb.txt,t1,") == 1);
}

TEST_CASE("what has no place in a format is told on standard error") {
  const Folder folder;
  const std::string asked = folder.write("asked.txt", open_question);
  const std::string prose = folder.write("prose.txt", article);
  const Result chat = run({"convert", "-f", "chat", asked, prose});
  CHECK(chat.code == 0);
  CHECK(chat.out.empty());
  CHECK(chat.err == "shilu: note: left out: 1 exchange without a question or an answer\n");
  CHECK(run({"convert", "-q", "-f", "chat", asked}).err.empty());
  const Result tasks = run({"convert", "-f", "labelstudio", prose, prose, folder.write("other.txt", article)});
  CHECK(tasks.out == "[]\n");
  CHECK(tasks.err == "shilu: note: left out: 2 texts without turns\n");
  const Result corpus = run({"convert", "-f", "convokit", asked, prose, "-o", folder.path("out/")});
  CHECK(corpus.code == 0);
  CHECK(corpus.err == "shilu: note: left out: 1 text without turns\n");
  CHECK(run({"convert", "-f", "csv", asked, prose}).err.empty());
}

TEST_CASE("the shape of a chat is chosen by --chat-format, and only of a chat") {
  const Folder folder;
  const std::string a = folder.write("a.txt", talk);
  CHECK(contains(run({"convert", "-f", "chat", a}).out, R"({"role":"user")"));
  CHECK(contains(run({"convert", "-f", "chat", "--chat-format", "sharegpt", a}).out, R"({"from":"human")"));
  const Result unknown = run({"convert", "-f", "chat", "--chat-format", "shargpt", a});
  CHECK(unknown.code == 2);
  CHECK(contains(unknown.err, "did you mean 'sharegpt'"));
  CHECK(contains(run({"convert", "-f", "csv", "--with-remarks", a}).err,
                 "--chat-format and --with-remarks are for chat"));
  CHECK(run({"convert", a, "-o", folder.path("out.chat.jsonl")}).code == 0);
  CHECK(folder.read("out.chat.jsonl") == run({"convert", "-f", "chat", a}).out);
  CHECK(run({"convert", a, "-o", folder.path("out.labelstudio.json")}).code == 0);
  CHECK(folder.read("out.labelstudio.json").starts_with("[\n{\"data\":"));
  CHECK(run({"convert", a, "-o", folder.path("out.jsonl")}).code == 0);
  CHECK(folder.read("out.jsonl") == run({"convert", "-f", "ndjson", a}).out);
}

TEST_CASE("an index that is a symbolic link is replaced where it leads") {
  const Folder folder;
  folder.write("in/a.txt", talk);
  folder.write("far/index.json", "old\n");
  std::filesystem::create_directories(folder.path("out"));
  std::filesystem::create_symlink(folder.path("far/index.json"), folder.path("out/index.json"));
  for (int i = 0; i < 2; ++i) {
    CHECK(run({"convert", "-f", "convokit", folder.path("in"), "-o", folder.path("out/")}).code == 0);
    CHECK(contains(folder.read("out/index.json"), "utterances-index"));
  }
  CHECK(contains(folder.read("far/index.json"), "utterances-index"));
}

TEST_CASE("no folder is made for a corpus of nothing") {
  const Folder folder;
  CHECK(run({"convert", "-f", "convokit", folder.path("missing.txt"), "-o", folder.path("out/")}).code == 2);
  CHECK_FALSE(folder.has("out"));
}
