#include "grammar/characters.hpp"
#include "rule.hpp"

namespace {

using namespace shilu::grammar;
using namespace shilu::grammar::testing;

TEST_CASE("A blank is every character that shows nothing") {
  for (const auto* text : {" ", "\t", "\u3000", "\u00A0", "\f", "\v", "\r", "\u0085", "\u2002", "\u2003", "\u2007",
                           "\u2009", "\u200B", "\u200E", "\u202F", "\u2028", "\u2029", "\uFEFF"}) {
    CAPTURE(text);
    CHECK(takes<blank>(text));
    CHECK(takes<blanks>(text));
  }
  CHECK(takes<blank>(std::string_view("\0", 1)));
  for (const auto* text : {"a", "_", "·", "\n", "", "张"}) {
    CAPTURE(text);
    CHECK(refuses<blank>(text));
    CHECK(refuses<blanks>(text));
    CHECK(matched<maybe_blanks>(text).empty());
  }
  CHECK(matched<blanks>(" \u3000\u00A0x ") == " \u3000\u00A0");
  CHECK(matched<maybe_blanks>("  x") == "  ");
}

TEST_CASE("Wide blanks are two blanks, or one that nobody types inside a sentence") {
  CHECK(takes<wide_blanks>("  "));
  CHECK(takes<wide_blanks>("   "));
  CHECK(takes<wide_blanks>("\u3000"));
  CHECK(takes<wide_blanks>("\u00A0"));
  CHECK(takes<wide_blanks>("\t "));
  CHECK(takes<wide_blanks>(" \u3000"));
  CHECK(refuses<wide_blanks>(" "));
  CHECK(refuses<wide_blanks>(" x"));
  CHECK(refuses<wide_blanks>(""));
  CHECK(takes<fixed_blank>("\u2003"));
  CHECK(refuses<fixed_blank>(" "));
}

TEST_CASE("A digit has one of two widths") {
  CHECK(takes<digit>("0"));
  CHECK(takes<digit>("9"));
  CHECK(takes<digit>("０"));
  CHECK(takes<digit>("９"));
  CHECK(matched<digit>("12") == "1");
  for (const auto* text : {"a", "一", "①", "٣", ""}) CHECK(refuses<digit>(text));
}

TEST_CASE("A colon is one of its widths and look-alikes") {
  for (const auto* text : {":", "：", "﹕", "︰", "∶", "꞉", "︓"}) {
    CAPTURE(text);
    CHECK(takes<colon>(text));
  }
  for (const auto* text : {";", "；", "·", ".", "۔", ""}) CHECK(refuses<colon>(text));
}

TEST_CASE("A full stop ends a sentence; a period and a comma do not") {
  for (const auto* text : {"。", "！", "？", "；", "!", "?", ";", "…", "｡"}) CHECK(takes<full_stop>(text));
  for (const auto* text : {".", ",", "，", "、", ":"}) CHECK(refuses<full_stop>(text));
}

TEST_CASE("Quotation marks and brackets of all writings") {
  for (const auto* text : {"“", "”", "\"", "「", "」", "『", "』", "„", "«", "»"}) CHECK(takes<quote>(text));
  for (const auto* text : {"'", "’", "(", "《"}) CHECK(refuses<quote>(text));
  for (const auto* text : {"(", "（", "[", "［", "【", "〔", "<", "＜"}) {
    CAPTURE(text);
    CHECK(takes<open_bracket>(text));
    CHECK(refuses<close_bracket>(text));
  }
  for (const auto* text : {")", "）", "]", "］", "】", "〕", ">", "＞"}) {
    CAPTURE(text);
    CHECK(takes<close_bracket>(text));
    CHECK(refuses<open_bracket>(text));
  }
  CHECK(takes<right_paren>(")"));
  CHECK(takes<right_paren>("）"));
  CHECK(refuses<right_paren>("]"));
  CHECK(refuses<right_paren>("（"));
}

TEST_CASE("A bullet is a sign, with the blanks behind it") {
  for (const auto* text : {"▲", "●", "○", "〇", "◆", "■", "★", "•", "※", "▶", "\uF06C", "\uE000"}) {
    CAPTURE(text);
    CHECK(takes<bullet_sign>(text));
    CHECK(takes<bullet>(std::string(text) + "\u3000 "));
  }
  CHECK(matched<bullet>("● 记者") == "● ");
  for (const auto* text : {"*", "-", "记", "1", ""}) {
    CHECK(refuses<bullet_sign>(text));
    CHECK(refuses<bullet>(text));
  }
}

TEST_CASE("A dash is one of its lengths") {
  for (const auto* text : {"-", "‐", "–", "—", "―", "─", "−", "－", "━"}) CHECK(takes<dash>(text));
  for (const auto* text : {"_", "一", "~", ""}) CHECK(refuses<dash>(text));
}

TEST_CASE("Marks of Markdown") {
  CHECK(matched<emphasis_mark>("**问") == "**");
  CHECK(matched<emphasis_mark>("__Q") == "__");
  CHECK(refuses<emphasis_mark>("*问"));
  CHECK(refuses<emphasis_mark>("_Q"));
  CHECK(matched<heading_mark>("### 答记者问") == "### ");
  CHECK(refuses<heading_mark>("#tag"));
  CHECK(refuses<heading_mark>("no"));
  CHECK(matched<quotation_mark>("> Q") == "> ");
  CHECK(refuses<quotation_mark>(">Q"));
}

}  // namespace
