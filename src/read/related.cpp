// Lists of links to other articles, below the end of an article: teasers are not its text.
#include "read/case.hpp"
#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

constexpr std::size_t longest_head = 60;  // bytes of 【相关链接】
constexpr std::size_t fewest_above = 3;   // filled lines that an article has above such a list

/// Without the brackets and colons around it.
std::string_view core(std::string_view text) {
  constexpr std::u32string_view signs = U"【】[]〔〕（）()：:｜|>» *#";
  while (!text.empty() && signs.find(text::decode_at(text, 0).value) != std::u32string_view::npos)
    text.remove_prefix(text::decode_at(text, 0).length);
  while (!text.empty() && signs.find(text::decode_before(text, text.size()).value) != std::u32string_view::npos)
    text.remove_suffix(text::decode_before(text, text.size()).length);
  return text;
}

}  // namespace

void read_related(Case& c) {
  if (c.kind != DocumentKind::article) return;
  std::size_t above = 0;
  bool below = false;
  for (std::size_t i = 0; i < c.scan.segments.size(); ++i) {
    if (c.scan.segments[i].text.empty() || c.lines[i].kind == LineKind::metadata) continue;
    const auto text = c.piece(c.scan.segments[i]);
    const bool heads = above >= fewest_above && text.size() <= longest_head &&
                       (c.lexicon.find(text::fold(squeeze(core(text)))) & bit(lexicon::Category::chrome_related)) != 0;
    below = below || heads;
    if (below) {
      c.lines[i].kind = LineKind::chrome;
      continue;
    }
    ++above;
  }
}

}  // namespace shilu::read
