// Lines that are told by their words alone: page chrome, stage directions, captions, section headings, end marks.
#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "read/case.hpp"
#include "read/name.hpp"
#include "read/sentences.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Category;

// A line that only contains a furniture word is furniture while it is short; prose may mention one.
constexpr std::size_t containing_limit = 180;
// A whole sentence of more bytes is prose, whatever it mentions.
constexpr std::size_t longest_notice = 60;
// Bytes of an hour and its zone behind an end mark.
constexpr std::size_t longest_hour = 24;
// Pages that a running head stands on.
constexpr std::size_t pages = 3;
constexpr std::size_t longest_page_number = 40;  // bytes
constexpr std::size_t key_limit = 96;
// A line of so few bytes may be an end mark even with a full stop: 完。
constexpr std::size_t shortest_prose = 30;

bool ends_sentence(std::string_view text) { return ends_with_one_of(text, U"。！？；!?.;…”」』"); }

/// The line without marks, brackets and stars at both ends: *（完）*, === THE END ===, **答记者问**.
std::string_view core(std::string_view text) {
  const std::u32string_view signs = U"*#=-_~>＊—─（）()【】[]<>《》＜＞〔〕!！.。:：◆■●▲·•　 ";
  while (!text.empty()) {
    const auto c = text::decode_at(text, 0);
    if (signs.find(c.value) == std::u32string_view::npos) break;
    text.remove_prefix(c.length);
  }
  while (!text.empty()) {
    const auto c = text::decode_before(text, text.size());
    if (signs.find(c.value) == std::u32string_view::npos) break;
    text.remove_suffix(c.length);
  }
  return text;
}

/// The whole line stands in one pair of brackets.
bool bracketed_whole(std::string_view text) {
  if (text.size() < 2) return false;
  const auto open = text::decode_at(text, 0);
  const auto close = text::decode_before(text, text.size());
  constexpr std::u32string_view opens = U"(（[［【〔<＜";
  constexpr std::u32string_view closes = U")）]］】〕>＞";
  const auto index = opens.find(open.value);
  if (index == std::u32string_view::npos || closes.find(close.value) == std::u32string_view::npos) return false;
  // No other pair opens at the top level: （一）…（二） is no note.
  int depth = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    at += c.length;
    if (opens.find(c.value) != std::u32string_view::npos) ++depth;
    if (closes.find(c.value) != std::u32string_view::npos && --depth == 0 && at < text.size()) return false;
  }
  return depth == 0;
}

/// 12, - 3 -, 第3页, Page 4 of 9.
bool is_page_number(std::string_view text) {
  if (text.size() > longest_page_number) return false;
  std::string folded = text::fold(text);
  for (const std::string_view word : {"page ", " of ", "第", "页", "頁", "共"}) {
    if (const auto at = folded.find(word); at != std::string::npos) folded.replace(at, word.size(), " ");
  }
  text = folded;
  std::size_t digits = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    at += c.length;
    if (text::is_digit(c.value)) {
      ++digits;
    } else if (!text::is_blank(c.value) && c.value != U'-' && c.value != U'—' && c.value != U'/' && c.value != U'.' &&
               c.value != U'－') {
      return false;
    }
  }
  return digits >= 1 && digits <= 4;
}

/// Capitals or words with a year or a bar, as heads and feet of pages are.
bool is_page_head(std::string_view text) {
  std::size_t digits = 0;
  for (const char c : text) digits += c >= '0' && c <= '9' ? 1 : 0;
  return digits >= 3 || text.find('|') != std::string_view::npos;
}

/// harbortranscripts.example.com
bool is_web_address(std::string_view text) {
  std::size_t dots = 0;
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (c == '.') ++dots;
    if (!letter && c != '.' && c != '-' && c != '/' && !(c >= '0' && c <= '9')) return false;
  }
  const auto last = text.rfind('.');
  if (dots == 0 || last <= 1 || last + 2 >= text.size()) return false;
  return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(last) + 1, text.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/'; });
}

/// END 3:31 P.M. EST: an end mark and the hour.
bool ends_with_hour(std::string_view folded, const lexicon::Lexicon& lexicon) {
  const auto mark = lexicon.longest_prefix(folded, bit(Category::end_mark));
  if (!mark || mark.length == folded.size()) return false;
  const auto rest = text::trim(folded.substr(mark.length));
  return !rest.empty() && rest.size() <= longest_hour && text::is_digit(text::decode_at(rest, 0).value) &&
         rest.find(':') != std::string_view::npos;
}

/// `numbered`: bytes of an enumeration at the head. `folded_head`: the first key_limit bytes, folded, or the whole of a
/// line that is not longer than containing_limit.
LineKind classify(const Case& c, std::string_view text, const std::string& folded_head, bool may_be_heading,
                  std::size_t numbered) {
  const auto& lexicon = c.lexicon;
  const std::string_view folded = folded_head;
  const bool heading_like = may_be_heading && text.size() <= key_limit;
  std::string_view inner;
  if (heading_like) {
    inner = core(folded);
    auto found = lexicon.find(inner);
    if (found == 0 && inner.find(' ') != std::string_view::npos) found = lexicon.find(squeeze(inner));
    if (found == 0 && numbered != 0 && numbered < folded.size())
      found = lexicon.find(core(folded.substr(numbered)));  // ２．質疑応答
    const auto whole = lexicon.find(folded);
    if ((found | whole) & bit(Category::end_mark)) return LineKind::end;
    if (ends_with_hour(folded, lexicon)) return LineKind::end;
    if (found & any_of(Category::section_opening, Category::section_statements, Category::section_questions,
                       Category::section_closing)) {
      return LineKind::heading;
    }
    if ((found | whole) & bit(Category::chrome_line)) return LineKind::chrome;
  }
  if (is_web_address(text)) return LineKind::chrome;
  if (text.substr(0, 2) == "![" || text.substr(0, 4) == "<img" || text.substr(0, 7) == "<figure" ||
      text.substr(0, 8) == "</figure" || text.substr(0, 3) == "{{<" || text.substr(0, 4) == "<!--" ||
      text.substr(0, 7) == "http://" || text.substr(0, 8) == "https://" || text.substr(0, 5) == "<http") {
    return LineKind::chrome;
  }
  if (text.substr(0, 11) == "<figcaption") return LineKind::caption;
  if (const auto head = lexicon.longest_prefix(folded, bit(Category::chrome_beginning))) {
    // A Latin word must end there; a long sentence that happens to begin so is prose.
    const bool word_ends = head.length == text.size() || folded[head.length - 1] == ':' ||
                           !(text::is_letter(text::decode_at(text, head.length).value) &&
                             text::decode_at(text, head.length).value < 0x2E80);
    if (word_ends && text.size() <= 600) return LineKind::chrome;
  }
  if (is_page_number(text)) return LineKind::chrome;
  if (text.size() <= containing_limit) {
    const std::string_view all = folded;
    const bool prose = ends_sentence(text) && text.size() > longest_notice;
    if (!prose && lexicon.search(all, bit(Category::chrome_containing)) != std::string::npos) return LineKind::chrome;
    if (bracketed_whole(text)) {
      if (lexicon.search(all, bit(Category::note)) != std::string::npos) return LineKind::note;
    }
    if (!ends_sentence(text)) {
      const auto folded_bare = inner.empty() ? core(folded) : inner;
      if (lexicon.longest_suffix(folded_bare, bit(Category::caption_ending))) return LineKind::caption;
      if (lexicon.longest_prefix(folded, bit(Category::caption_beginning)) && text.size() <= containing_limit) {
        return LineKind::caption;
      }
    }
  }
  return LineKind::text;
}

/// The line stands right behind a form feed.
bool begins_page(const Case& c, const Segment& segment) {
  const auto text = c.text();
  for (std::size_t at = segment.text.begin; at > 0;) {
    const auto before = text::decode_before(text, at);
    if (before.value == U'\f') return true;
    if (!text::is_blank(before.value) || before.value == U'\n') return false;
    at -= before.length;
  }
  return false;
}

/// The line has no character that ends a sentence.
bool is_bare(const Case& c, const Segment& segment) {
  return segment.readings > 0 && c.scan.readings[segment.first + segment.readings - 1u].shape == Shape::bare;
}

}  // namespace

void read_furniture(Case& c) {
  std::string head;
  std::unordered_map<std::string, std::vector<std::size_t>> running;
  for (std::size_t i = 0; i < c.scan.segments.size(); ++i) {
    const auto& segment = c.scan.segments[i];
    auto& line = c.lines[i];
    if (line.kind == LineKind::metadata) continue;
    if (segment.text.empty()) {
      line.kind = LineKind::blank;
      continue;
    }
    if (segment.is_rule) {
      line.kind = LineKind::rule;
      continue;
    }
    const auto text = c.piece(segment);
    const auto limit = text.size() <= containing_limit ? text.size() : key_limit;
    text::fold_into(text::head(text, limit), head);
    line.kind = classify(c, text, head, is_bare(c, segment) || text.size() <= shortest_prose,
                         segment.number.empty() ? 0 : segment.number.end - segment.text.begin);
    // The same short line at the top of several pages: a running head.
    if (line.kind == LineKind::text && is_bare(c, segment) && (begins_page(c, segment) || is_page_head(text)))
      running[std::string(text)].push_back(i);
  }
  for (const auto& [text, lines] : running) {
    if (lines.size() < pages) continue;
    for (const auto i : lines) c.lines[i].kind = LineKind::chrome;
  }
}

}  // namespace shilu::read
