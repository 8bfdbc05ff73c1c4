#include "report/diff.hpp"

#include <chrono>
#include <cstdlib>

#include "catch.hpp"
#include "cli/folder.hpp"
#include "report/diff_lines.hpp"
#include "text/random.hpp"

namespace {

using shilu::cli::test::Folder;
using shilu::report::changed_lines;
using shilu::report::Hunk;
using shilu::report::unified_diff;

struct Version {
  std::string name;
  std::string before;
  std::string after;
};

bool run(const std::string& command) { return std::system(command.c_str()) == 0; }

bool has_git() {
  static const bool found = run("git --version >/dev/null 2>&1");
  return found;
}

/// The files as git leaves them that is given all differences in one patch; nothing where git refuses it.
std::vector<std::string> applied(const std::vector<Version>& versions) {
  const Folder folder;
  std::string patch;
  for (const auto& [name, before, after] : versions) {
    folder.write(name, before);
    const auto diff = unified_diff(name, before, after);
    REQUIRE(diff.refusal == "");
    patch += diff.text;
  }
  folder.write("all.patch", patch);
  const std::string git = "env -u GIT_DIR -u GIT_WORK_TREE -u GIT_INDEX_FILE GIT_CONFIG_NOSYSTEM=1 HOME=. git ";
  if (!run("cd '" + folder.path() + "' && " + git + "init -q . >/dev/null 2>&1 && " + git +
           "apply --whitespace=nowarn all.patch")) {
    return {};
  }
  std::vector<std::string> result;
  for (const auto& version : versions) result.push_back(folder.read(version.name));
  return result;
}

void check_applies(const std::vector<Version>& versions) {
  if (!has_git()) {
    WARN("git is missing");
    return;
  }
  const auto result = applied(versions);
  REQUIRE(result.size() == versions.size());
  for (std::size_t i = 0; i < versions.size(); ++i) {
    CAPTURE(versions[i].name);
    CHECK(result[i] == versions[i].after);
  }
}

std::string lines(int first, int last, const std::string& end = "\n") {
  std::string text;
  for (int i = first; i <= last; ++i) text += "line " + std::to_string(i) + end;
  return text;
}

std::string with(std::string text, const std::string& what, const std::string& replacement) {
  return text.replace(text.find(what), what.size(), replacement);
}

TEST_CASE("A difference is written with three lines around it") {
  CHECK(unified_diff("a.txt", lines(1, 9), with(lines(1, 9), "line 5\n", "five\nfive and a half\n")).text ==
        "diff --git a/a.txt b/a.txt\n--- a/a.txt\n+++ b/a.txt\n@@ -2,7 +2,8 @@\n line 2\n line 3\n line 4\n-line 5\n"
        "+five\n+five and a half\n line 6\n line 7\n line 8\n");
}

TEST_CASE("No difference is no text") {
  CHECK(unified_diff("a.txt", "x\n", "x\n").text == "");
  CHECK(unified_diff("a.txt", "", "").text == "");
  CHECK(unified_diff("a.txt", std::string("\0", 1), std::string("\0", 1)).refusal == "");
}

TEST_CASE("Changes that share their context stand together, others apart") {
  const auto changed = [](int second) {
    return unified_diff("a", lines(10, 30),
                        with(with(lines(10, 30), "line 14", "x"), "line " + std::to_string(second), "y"))
        .text;
  };
  CHECK(changed(21).find("@@ -2,14 +2,14 @@") != std::string::npos);
  CHECK(changed(22).find("@@ -2,7 +2,7 @@") != std::string::npos);
  CHECK(changed(22).find("@@ -10,7 +10,7 @@") != std::string::npos);
}

TEST_CASE("The end of a file without a line end is marked on each side that lacks it") {
  CHECK(unified_diff("a", "x\ny", "x\ny\n").text ==
        "diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n x\n-y\n\\ No newline at end of file\n+y\n");
  CHECK(unified_diff("a", "x\ny", "z\ny").text ==
        "diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n-x\n+z\n y\n\\ No newline at end of file\n");
}

TEST_CASE("Names are written as git writes them") {
  const auto head = [](const std::string& name) {
    const auto text = unified_diff(name, "x\n", "y\n").text;
    return text.substr(0, text.find("@@"));
  };
  CHECK(head("./b/a.txt") == "diff --git a/b/a.txt b/b/a.txt\n--- a/b/a.txt\n+++ b/b/a.txt\n");
  CHECK(head("a b.txt") == "diff --git a/a b.txt b/a b.txt\n--- a/a b.txt\t\n+++ b/a b.txt\t\n");
  CHECK(head("会.txt") ==
        "diff --git \"a/\\344\\274\\232.txt\" \"b/\\344\\274\\232.txt\"\n--- \"a/\\344\\274\\232.txt\"\n"
        "+++ \"b/\\344\\274\\232.txt\"\n");
  CHECK(head("a\"\\\t.txt").find("--- \"a/a\\\"\\\\\\t.txt\"\n") != std::string::npos);
}

TEST_CASE("What lines cannot tell is refused in words") {
  CHECK(unified_diff("a.txt", "x\ry\r", "x\rz\r").refusal == "a.txt: no difference by lines: they end with CR alone");
  const auto wide = unified_diff("a.txt", std::string("x\0\n\0", 4), std::string("y\0\n\0", 4));
  CHECK(wide.refusal == "a.txt: no difference by lines: it has NUL bytes, as UTF-16 and UTF-32 have");
  CHECK(wide.text == "");
  CHECK(unified_diff("a.txt", "x\ry\n", "x\rz\n").refusal == "");
}

TEST_CASE("git takes every kind of difference") {
  const auto middle = lines(1, 40);
  check_applies({
      {"middle.txt", middle, with(with(middle, "line 9\n", ""), "line 30\n", "line 30\nmore\n")},
      {"first.txt", middle, with(middle, "line 1\n", "one\n")},
      {"last.txt", middle, with(middle, "line 40\n", "forty\n")},
      {"crlf.txt", lines(1, 9, "\r\n"), with(lines(1, 9, "\r\n"), "line 5", "five")},
      {"mixed.txt", "a\r\nb\nc\rd\n", "a\nb\nc\rd\n"},
      {"no-end.txt", "a\nb", "a\nc"},
      {"end-added.txt", "a\nb", "a\nb\n"},
      {"end-gone.txt", "a\nb\n", "a\nb"},
      {"one-line.txt", "a", "b"},
      {"emptied.txt", "a\nb\n", ""},
      {"filled.txt", "", "a\nb\n"},
      {"filled-no-end.txt", "", "a"},
      {"name with blanks.txt", "a\n", "b\n"},
      {"会 议/实录.txt", "a\n", "b\n"},
      {"quote\"back\\slash\ttab.txt", "a\n", "b\n"},
      {"gb18030.txt", "\xBC\xC7\xD5\xDF:a\n\xB4\xF0:b\n",
       "\xBC\xC7\xD5\xDF\xA3\xBA"
       "a\n\xB4\xF0:b\n"},
      {"bom.txt",
       "\xEF\xBB\xBF"
       "a:b\n",
       "\xEF\xBB\xBF"
       "a：b\n"},
      {"signs.txt", "-a\n+b\n@@ -1 +1 @@\n\\ x\n", "-a\n--b\n@@ -1 +1 @@\n\\ y\n"},
      {"blank-lines.txt", "\n\n\na\n\n\n", "\n\nb\n\n\n\n"},
  });
}

TEST_CASE("Random changes apply") {
  shilu::text::testing::Random random;
  CAPTURE(random.seed);
  std::vector<Version> versions;
  for (int file = 0; file < 150; ++file) {
    Version version;
    version.name = "f" + std::to_string(file) + ".txt";
    const auto kinds = 1 + random.below(30);
    const auto count = random.below(60);
    for (unsigned i = 0; i < count; ++i) {
      const auto line = std::to_string(random.below(kinds)) + "\n";
      const auto what = random.below(8);
      if (what != 0) version.before += line;
      if (what != 1) version.after += what == 2 ? std::to_string(random.below(kinds)) + "\n" : line;
    }
    if (random.below(4) == 0 && !version.before.empty()) version.before.pop_back();
    if (random.below(4) == 0 && !version.after.empty()) version.after.pop_back();
    versions.push_back(version);
  }
  check_applies(versions);
}

std::vector<Hunk> changes(const std::string& before, const std::string& after) {
  std::vector<std::string_view> first;
  std::vector<std::string_view> second;
  for (const auto& c : before) first.emplace_back(&c, 1);
  for (const auto& c : after) second.emplace_back(&c, 1);
  return changed_lines(first, second);
}

TEST_CASE("Only what changed is taken out and put in") {
  CHECK(changes("abcdefg", "abcdefg").empty());
  CHECK(changes("", "").empty());
  CHECK(changes("abc", "") == std::vector<Hunk>{{0, 3, 0, 0}});
  CHECK(changes("abcdefg", "aBcdeFg") == std::vector<Hunk>{{1, 2, 1, 2}, {5, 6, 5, 6}});
  CHECK(changes("abc", "bcd") == std::vector<Hunk>{{0, 1, 0, 0}, {3, 3, 2, 3}});
  // No character stands once: found all the same.
  CHECK(changes("xaxbxaxb", "xaxxaxb") == std::vector<Hunk>{{3, 4, 3, 3}});
}

TEST_CASE("Every other line changed in a long text is found line by line") {
  std::string before;
  std::string after;
  for (int i = 0; i < 20000; ++i) {
    before += "label:" + std::to_string(i % 7) + "\nspeech " + std::to_string(i) + "\n";
    after += "label：" + std::to_string(i % 7) + "\nspeech " + std::to_string(i) + "\n";
  }
  const auto begin = std::chrono::steady_clock::now();
  const auto text = unified_diff("a", before, after).text;
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(3));
  CHECK(std::count(text.begin(), text.end(), '\n') == 3 + 1 + 3 * 20000);
}

TEST_CASE("Texts made to be slow are not") {
  const auto timed = [](const std::string& before, const std::string& after) {
    const auto begin = std::chrono::steady_clock::now();
    CHECK_FALSE(changes(before, after).empty());
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
  };
  shilu::text::testing::Random random;
  std::string few;
  std::string other;
  for (int i = 0; i < 200000; ++i) {
    few += static_cast<char>('a' + random.below(3));
    other += static_cast<char>('a' + random.below(3));
  }
  timed(few, other);
  timed(few, std::string(200000, 'b'));
  std::string ab;
  for (int i = 0; i < 100000; ++i) ab += "ab";
  timed(ab + "c" + ab, ab + ab);
  // At first no line stands once; what is left between others may.
  std::string before;
  std::string after;
  for (int i = 0; i < 60000; ++i) {
    before += std::to_string(i) + "\n" + std::to_string(i + 1) + "\nx\n";
    after += std::to_string(i) + "\ny\n" + std::to_string(i + 1) + "\n";
  }
  const auto begin = std::chrono::steady_clock::now();
  CHECK_FALSE(unified_diff("a", before, after).text.empty());
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
}

}  // namespace
