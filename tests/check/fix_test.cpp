#include <shilu/fix.hpp>

#include "catch.hpp"
#include "check/two_slips.hpp"
#include "text/decode.hpp"
#include "text/encode.hpp"
#include "text/random.hpp"

namespace {

using namespace shilu;
using checker::testing::answered;
using checker::testing::two_slips;

/// A text in an encoding, with fixes that say what to put for what.
class Text {
 public:
  explicit Text(std::string bytes, const std::string& encoding = "UTF-8") : bytes_(std::move(bytes)) {
    text::DecodeOptions options;
    options.encoding = encoding;
    source_ = text::decode(bytes_, options);
    checked_.text = source_.text;
    checked_.transcript.source.encoding = source_.encoding;
  }

  Edit edit(std::size_t begin, std::size_t end, const std::string& replacement) const {
    return {{begin, end}, {source_.original(begin), source_.original(end)}, replacement};
  }
  /// For the first place where `what` stands.
  Edit edit(const std::string& what, const std::string& replacement) const {
    const auto at = source_.text.find(what);
    REQUIRE(at != std::string::npos);
    return edit(at, at + what.size(), replacement);
  }
  Text& add(std::vector<Edit> edits, Applicability applicability = Applicability::safe) {
    checked_.findings.emplace_back().fix = Fix{applicability, "mend", std::move(edits)};
    return *this;
  }
  Text& add(const std::string& what, const std::string& replacement) { return add({edit(what, replacement)}); }

  Fixed fix(bool unsafe = false) const { return shilu::fix(bytes_, checked_, unsafe); }

 private:
  std::string bytes_;
  text::Source source_;
  Checked checked_;
};

TEST_CASE("What no edit touches stays, whatever it is: byte order mark, line ends, blanks") {
  const auto fixed =
      Text("\xEF\xBB\xBF记者: a\r\n\t b \n主持人: c\r\n").add("记者:", "记者：").add("人:", "人：").fix();
  CHECK(fixed.bytes == "\xEF\xBB\xBF记者： a\r\n\t b \n主持人： c\r\n");
  CHECK(fixed.applied == 2);
  CHECK(fixed.left == 0);
}

TEST_CASE("Nothing to mend gives the same bytes") {
  const auto fixed = Text("\xEF\xBB\xBFx\r\n").fix();
  CHECK(fixed.bytes == "\xEF\xBB\xBFx\r\n");
  CHECK(fixed.applied == 0);
}

TEST_CASE("Edits insert, delete and replace, at both ends of the text too") {
  Text text("abcdef");
  text.add({text.edit(0, 0, "<"), text.edit(1, 2, ""), text.edit(3, 4, "DD"), text.edit(6, 6, ">")});
  CHECK(text.fix().bytes == "<acDDef>");
  CHECK(text.fix().applied == 1);
}

TEST_CASE("Of two fixes that overlap the first is done, and the other one not at all") {
  Text text("abcdef");
  text.add({text.edit(1, 3, "X")});
  text.add({text.edit(0, 1, "Y"), text.edit(2, 4, "Z")});
  text.add({text.edit(4, 5, "W")});
  const auto fixed = text.fix();
  CHECK(fixed.bytes == "aXdWf");
  CHECK(fixed.applied == 2);
  CHECK(fixed.left == 1);
}

TEST_CASE("An edit around one that is done, or within it, overlaps it") {
  Text text("abcdef");
  text.add({text.edit(2, 3, "X")}).add({text.edit(1, 5, "Y")});
  CHECK(text.fix().bytes == "abXdef");
  Text other("abcdef");
  other.add({other.edit(1, 5, "Y")}).add({other.edit(2, 2, "X")}).add({other.edit(5, 5, "Z")});
  CHECK(other.fix().bytes == "aYZf");
  CHECK(other.fix().left == 1);
}

TEST_CASE("Two fixes that do the same at a place are both done, once") {
  Text text("a:b:c");
  text.add({text.edit(1, 2, "："), text.edit(3, 4, "：")});
  text.add({text.edit(1, 2, "：")});
  text.add({text.edit(1, 2, ";")});
  const auto fixed = text.fix();
  CHECK(fixed.bytes == "a：b：c");
  CHECK(fixed.applied == 2);
  CHECK(fixed.left == 1);
}

TEST_CASE("Two different insertions at one place: the first") {
  Text text("ab");
  text.add({text.edit(1, 1, "x")}).add({text.edit(1, 1, "y")}).add({text.edit(1, 2, "z")});
  CHECK(text.fix().bytes == "axb");
  CHECK(text.fix().left == 2);
}

TEST_CASE("Unsafe fixes are done where they are asked for, and otherwise not even counted") {
  Text text("ab");
  text.add({text.edit(0, 1, "A")}).add({text.edit(1, 2, "B")}, Applicability::unsafe);
  CHECK(text.fix().bytes == "Ab");
  CHECK(text.fix().left == 0);
  CHECK(text.fix(true).bytes == "AB");
}

TEST_CASE("Replacements are written in the encoding of the text") {
  const auto encoded = [](const std::string& encoding, const std::string& text, const std::string& bom = "") {
    return text::testing::Encoder(encoding).encode(text, bom).bytes;
  };
  struct Case {
    std::string encoding;
    std::string bom;
  };
  for (const auto& [encoding, bom] : {Case{"GB18030", ""},
                                      {"GBK", ""},
                                      {"Big5", ""},
                                      {"UTF-16LE", "\xFF\xFE"},
                                      {"UTF-16LE", ""},
                                      {"UTF-16BE", "\xFE\xFF"},
                                      {"UTF-32BE", std::string("\0\0\xFE\xFF", 4)}}) {
    CAPTURE(encoding, bom);
    const auto fixed =
        Text(encoded(encoding, "主持人:大家好\r\n答:好.\r\n", bom), encoding).add("人:", "人：").add(".", "。").fix();
    CHECK(fixed.bytes == encoded(encoding, "主持人：大家好\r\n答:好。\r\n", bom));
    CHECK(fixed.applied == 2);
  }
}

TEST_CASE("A fix with a character that the encoding lacks is left, the others are done") {
  const auto bytes = text::testing::Encoder("Big5").encode("會a:b:c").bytes;
  Text text(bytes, "Big5");
  text.add({text.edit(":", "："), text.edit("b", "会")}).add("c", "C");
  const auto fixed = text.fix();
  CHECK(fixed.bytes == bytes.substr(0, bytes.size() - 1) + "C");
  CHECK(fixed.applied == 1);
  CHECK(fixed.left == 1);
}

TEST_CASE("A text whose bytes mean different things behind escapes is left as it is") {
  const auto fixed = Text("\x1B$B2q\x1B(B a:", "ISO-2022-JP").add(":", "：").fix();
  CHECK(fixed.bytes == "\x1B$B2q\x1B(B a:");
  CHECK(fixed.left == 1);
}

TEST_CASE("Bytes that are no characters do not swallow a replacement: the text is left as it is") {
  // A lone lead byte before a blank; without the blank it would take the next byte with it.
  const std::string bytes = "\xB0\xA1\xC0 \xB0\xA1";
  const auto fixed = Text(bytes, "GBK").add({Text(bytes, "GBK").edit(" ", "")}).fix();
  CHECK(fixed.bytes == bytes);
  CHECK(fixed.applied == 0);
  CHECK(fixed.left == 1);
}

TEST_CASE("Edits outside the text, or in no order, are left") {
  Text text("abc");
  Edit far = text.edit(0, 1, "x");
  far.bytes = {2, 9};
  Edit turned = text.edit(0, 1, "x");
  turned.bytes = {2, 1};
  text.add({far}).add({turned}).add({text.edit(2, 3, "x"), text.edit(0, 1, "y")}).add({text.edit(0, 0, "\xFF")});
  const auto fixed = text.fix();
  CHECK(fixed.bytes == "abc");
  CHECK(fixed.left == 4);
}

TEST_CASE("Many fixes at once do what each does alone") {
  text::testing::Random random;
  CAPTURE(random.seed);
  for (int round = 0; round < 200; ++round) {
    std::string before;
    std::string after;
    std::vector<Edit> edits;
    for (int i = 0; i < 20; ++i) {
      const std::string old(random.below(3), 'a');
      const std::string fresh(random.below(3), 'B');
      const Bytes place{before.size(), before.size() + old.size()};
      edits.push_back({place, place, fresh});
      before += old + "会";
      after += fresh + "会";
    }
    Text text(before);
    for (std::size_t i = edits.size(); i > 0; --i) text.add({edits[i - 1]});
    const auto fixed = text.fix();
    REQUIRE(fixed.bytes == after);
    REQUIRE(fixed.applied == 20);
  }
}

TEST_CASE("A text is mended until nothing is left, and then stays as it is") {
  CheckOptions options;
  options.select = {"misspelt-label"};
  const auto fixed = fix_until_stable("\xEF\xBB\xBF" + two_slips(), options, true);
  CHECK(fixed.bytes == "\xEF\xBB\xBF" + answered("林越", 5) +
                           "记者：造价多少？\n林越：九亿元。\n记者：何时动工？\n林越：下月动工。\n");
  CHECK(fixed.applied == 2);
  CHECK(fixed.left == 0);
  CHECK(fixed.stable);
  CHECK(fixed.checked.findings.empty());
  const auto again = fix_until_stable(fixed.bytes, options, true);
  CHECK(again.bytes == fixed.bytes);
  CHECK(again.applied == 0);
}

TEST_CASE("Without unsafe fixes the slips stay, and are still found") {
  CheckOptions options;
  options.select = {"misspelt-label"};
  const auto fixed = fix_until_stable(two_slips(), options, false);
  CHECK(fixed.bytes == two_slips());
  CHECK(fixed.applied == 0);
  CHECK(fixed.checked.findings.size() == 2);
}

TEST_CASE("Findings that are taken away after the check are not mended") {
  const auto fixed = fix_until_stable(two_slips(), {}, true, [](Checked& checked) {
    std::erase_if(checked.findings, [](const Finding& finding) { return finding.place.line == 12; });
  });
  CHECK(fixed.bytes.find("林悦：九亿元") != std::string::npos);
  CHECK(fixed.bytes.find("林越：下月动工") != std::string::npos);
  CHECK(fixed.applied == 1);
}

TEST_CASE("Two fixes that undo each other end all the same") {
  bool there = false;
  const auto flip = [&](Checked& checked) {
    there = !there;
    Finding finding;
    finding.fix = Fix{Applicability::safe, "flip", {{{0, 1}, {0, 1}, there ? "x" : "y"}}};
    checked.findings = {finding};
  };
  const auto fixed = fix_until_stable("abc", {}, false, flip);
  CHECK_FALSE(fixed.stable);
  CHECK(fixed.bytes.substr(1) == "bc");
}

}  // namespace
