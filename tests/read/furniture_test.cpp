#include "catch.hpp"
#include "kinds.hpp"

namespace {

using namespace shilu::read::testing;

struct Row {
  const char* line;
  const char* kind;
  const char* language = "zh-Hans";
};

TEST_CASE("Lines that are told by their words alone") {
  const Row rows[] = {
      {"-----", "rule"},
      {"＊＊＊＊", "rule"},
      {"* * *", "rule"},
      {"（掌声）", "note"},
      {"(Laughter.)", "note", "en"},
      {"[applause]", "note", "en"},
      {"答记者问", "heading"},
      {"**答记者问**", "heading"},
      {"【答记者问】", "heading"},
      {"Q&A", "heading"},
      {"（完）", "end"},
      {"THE END", "end"},
      {"END", "end", "en"},
      {"12", "chrome"},
      {"- 3 -", "chrome"},
      {"第3页", "chrome"},
      {"Page 3 of 12", "chrome", "en"},
      {"打印本页", "chrome"},
      {"关闭窗口", "chrome"},
      {"http://www.example.org/a", "chrome"},
      {"![](a.png)", "chrome"},
      {"Copyright © 2020 Example", "chrome"},
      {"苏ICP备01234567号", "chrome"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.line);
    CHECK(kind_between(row.line, row.language) == std::string(row.kind));
  }
}

TEST_CASE("Prose that has such a word stays prose") {
  const Row rows[] = {
      {"在座的各位，我们刚才听到了热烈的掌声，这是对大家工作的肯定。", "text"},
      {"这条路全长12公里，比原计划提前半年通车。", "text"},
      {"（一）修路；（二）架桥。", "text"},
      {"We heard the applause, and it was for all of you.", "text", "en"},
      {"20345", "text"},
      {"我们打印本页的时候发现了三处错误，已经改正。", "text"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.line);
    CHECK(kind_between(row.line, row.language) == std::string(row.kind));
  }
}

}  // namespace
