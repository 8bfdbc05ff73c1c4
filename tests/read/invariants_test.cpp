// Every tree obeys the invariants: of the samples, of generated texts, and of the shared corpus where there is one.
#include "read/invariants.hpp"

#include <shilu/shilu.hpp>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "text/random.hpp"

namespace {

using shilu::Transcript;
using shilu::read::testing::broken_explanation;
using shilu::read::testing::broken_invariant;
using shilu::read::testing::broken_yaml;

namespace fs = std::filesystem;

std::string content(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> texts_under(const fs::path& folder) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".txt") found.push_back(entry.path());
  }
  return found;
}

std::string broken(std::string_view bytes, const shilu::Options& options = {}) {
  const Transcript transcript = shilu::parse(bytes, options);
  auto wrong = broken_invariant(bytes, transcript);
  if (wrong.empty()) wrong = broken_yaml(transcript);
  if (wrong.empty()) wrong = broken_explanation(bytes, transcript, options);
  return wrong;
}

void check_folder(const fs::path& folder) {
  const auto paths = texts_under(folder);
  REQUIRE(!paths.empty());
  for (const fs::path& path : paths) {
    INFO(path.string());
    CHECK(broken(content(path)) == "");
  }
}

// Pieces of texts: every form of label, and what stands around.
constexpr std::array<std::string_view, 64> kPieces{"主持人：",
                                                   "张三：",
                                                   "李 娜：",
                                                   "记者：",
                                                   "中国日报记者：",
                                                   "问：",
                                                   "答：",
                                                   "追问：",
                                                   "外交部发言人：",
                                                   "局长王伟：",
                                                   "（掌声）",
                                                   "【问】",
                                                   "[张三]",
                                                   "**王伟**",
                                                   "**记者：**",
                                                   "Q: ",
                                                   "A: ",
                                                   "MR. SMITH: ",
                                                   "CHAIR POWELL. ",
                                                   "QUESTION: ",
                                                   "Jordan Sadler",
                                                   "Senior Vice President",
                                                   "質問）",
                                                   "答）",
                                                   "（記者）",
                                                   "――",
                                                   "기자 ",
                                                   "질문● ",
                                                   "대통령 ",
                                                   "王：",
                                                   "一、",
                                                   "（二）",
                                                   "3. ",
                                                   "## ",
                                                   "* ",
                                                   "> ",
                                                   "---",
                                                   "时间：2023年8月28日14:00",
                                                   "地点：市政府新闻发布厅",
                                                   "发布人：",
                                                   "朱振宇 市工信局副局长",
                                                   "各位媒体朋友，大家下午好！",
                                                   "请问今年有什么安排？",
                                                   "谢谢。",
                                                   "Thank you.",
                                                   "What is the plan?",
                                                   "答记者问",
                                                   "（完）",
                                                   "版权所有",
                                                   "http://example.org",
                                                   "\n",
                                                   "\n",
                                                   "\n",
                                                   "\n",
                                                   "\n\n",
                                                   "\r\n",
                                                   "　　",
                                                   " ",
                                                   "\t",
                                                   "\f",
                                                   "\xE2\x80\xA8",
                                                   "\xFF",
                                                   "\xE4\xBD",
                                                   std::string_view("\0", 1)};

std::string random_text(shilu::text::testing::Random& random) {
  std::string text;
  for (unsigned i = random.below(60); i > 0; --i) text += kPieces[random.below(kPieces.size())];
  return text;
}

}  // namespace

TEST_CASE("the trees of all samples obey the invariants") { check_folder(SHILU_SAMPLES_DIR); }

TEST_CASE("the trees of the shared corpus obey the invariants") {
  const fs::path corpus = fs::path(SHILU_SHARED_DIR) / "corpus";
  if (!fs::exists(corpus)) {
    WARN("skipped: no " << corpus.string());
    return;
  }
  check_folder(corpus);
}

TEST_CASE("the trees of texts put together at random obey the invariants") {
  shilu::text::testing::Random random;
  CAPTURE(random.seed);
  for (int round = 0; round < 2000; ++round) {
    const std::string text = random_text(random);
    INFO(text);
    REQUIRE(broken(text) == "");
  }
}

TEST_CASE("the trees of damaged samples obey the invariants") {
  shilu::text::testing::Random random;
  CAPTURE(random.seed);
  for (const fs::path& path : texts_under(SHILU_SAMPLES_DIR)) {
    for (int round = 0; round < 20; ++round) {
      std::string text = content(path);
      for (unsigned i = 1 + random.below(8); i > 0 && !text.empty(); --i) {
        const std::size_t at = random.below(text.size());
        switch (random.below(3)) {
          case 0: text.erase(at, 1 + random.below(200)); break;
          case 1: text[at] = static_cast<char>(random.below(256)); break;
          default: text.insert(at, kPieces[random.below(kPieces.size())]); break;
        }
      }
      INFO(path.string() << "\n" << text);
      REQUIRE(broken(text) == "");
    }
  }
}

TEST_CASE("the trees of short texts in other encodings obey the invariants") {
  shilu::text::testing::Random random;
  CAPTURE(random.seed);
  for (const char* encoding : {"GB18030", "Big5", "Shift_JIS", "EUC-KR", "UTF-16LE", "UTF-32BE", "ISO-2022-JP"}) {
    shilu::Options options;
    options.encoding = encoding;
    for (int round = 0; round < 200; ++round) {
      const std::string text = random_text(random);
      INFO(encoding << ": " << text);
      REQUIRE(broken(text, options) == "");
    }
  }
}

TEST_CASE("the invariants notice a tree that is wrong") {
  const std::string text = "主持人：大家好！\n\n记者：请问今年的安排？\n张三：三件事。\n（掌声）\n谢谢。\n\n（完）\n";
  const Transcript right = shilu::parse(text);
  REQUIRE(broken_invariant(text, right) == "");
  REQUIRE(right.sections.size() == 2);
  const auto wrong = [&](auto change) {
    Transcript transcript = right;
    change(transcript);
    return broken_invariant(text, transcript);
  };
  CHECK(wrong([](Transcript& t) { t.source.lines = 3; }) != "");
  CHECK(wrong([](Transcript& t) { t.kind = shilu::DocumentKind::article; }) != "");
  CHECK(wrong([](Transcript& t) { t.conference.date = "2023-13-01"; }) != "");
  CHECK(wrong([](Transcript& t) { t.conference.time = "7:00"; }) != "");
  CHECK(wrong([](Transcript& t) { t.participants.clear(); }) != "");
  CHECK(wrong([](Transcript& t) { t.participants.push_back(t.participants.front()); }) != "");
  CHECK(wrong([](Transcript& t) { t.participants.front().id = "张"; }) != "");
  CHECK(wrong([](Transcript& t) { t.other.clear(); }) != "");
  CHECK(wrong([](Transcript& t) { t.other.push_back(t.other.back()); }) != "");
  CHECK(wrong([](Transcript& t) { t.other.back().text = "（完毕）"; }) != "");
  CHECK(wrong([](Transcript& t) { std::swap(t.sections[0], t.sections[1]); }) != "");
  CHECK(wrong([](Transcript& t) { t.sections[1].lines.last += 1; }) != "");
  CHECK(wrong([](Transcript& t) { t.sections[1].exchanges[0].number = 2; }) != "");
  CHECK(wrong([](Transcript& t) { t.sections[0].turns[0].id = "t2"; }) != "");
  CHECK(wrong([](Transcript& t) { t.sections[0].turns[0].bytes.end -= 3; }) != "");
  CHECK(wrong([](Transcript& t) { t.sections[0].turns[0].bytes.end = t.source.bytes; }) != "");
  CHECK(wrong([](Transcript& t) { t.sections[0].turns[0].lines.last = 2; }) != "");
  CHECK(wrong([](Transcript& t) { t.sections[0].turns[0].text = "大家好吗！"; }) != "");
  CHECK(wrong([](Transcript& t) { t.sections[0].turns[0].text = "大家！"; }) != "");
  CHECK(wrong([](Transcript& t) { t.sections[0].turns[0].text += '\xFF'; }) != "");
  CHECK(wrong([](Transcript& t) { t.sections[1].exchanges[0].turns[1].inside.clear(); }) != "");
}
