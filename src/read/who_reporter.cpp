// Reporters and the houses they write for.
#include "read/who_parts.hpp"

#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Category;
using lexicon::Lexicon;

namespace {

/// A house that is known by name, or a name that ends like one.
bool names_outlet(std::string_view folded, const Lexicon& lexicon) {
  return (lexicon.find(folded) & bit(Category::outlet)) != 0 ||
         lexicon.longest_suffix(folded, bit(Category::outlet_ending));
}

}  // namespace

void set_outlet(std::string_view text, const Lexicon& lexicon, Who& result) {
  const auto piece = clean(text);
  result.outlet = piece;
  result.known_outlet = names_outlet(text::fold(piece), lexicon);
}

/// "outlet name" or "outlet" or "name" before or behind a reporter word.
void read_reporter_part(std::string_view part, const Lexicon& lexicon, Who& result) {
  const auto piece = clean(part);
  if (piece.empty()) return;
  const auto folded = text::fold(piece);
  const bool outlet_word = names_outlet(folded, lexicon);
  const bool family =
      surname_length(folded, lexicon) == piece.size() && !piece.empty() && text::count_code_points(piece) > 1;
  if (!outlet_word && (family || is_name(squeeze(piece), lexicon)) && result.name.empty()) {
    result.name = squeeze(piece);
    return;
  }
  // "outlet name": the last word is a name and the rest is not.
  const auto blank = piece.rfind(' ');
  if (!outlet_word && blank != std::string::npos) {
    const auto tail = std::string_view(piece).substr(blank + 1);
    const bool tail_is_family =
        text::count_code_points(tail) > 1 && surname_length(text::fold(tail), lexicon) == tail.size();
    // 北斗新聞 木曽: behind a house that is known for one, a few characters are a name, in the lists or not.
    const auto house = text::trim(std::string_view(piece).substr(0, blank));
    const auto length = text::count_code_points(tail);
    const bool behind_house = names_outlet(text::fold(house), lexicon) && length >= 2 && length <= 5 &&
                              text::decode_at(tail, 0).value >= 0x2E80 && lexicon.find(text::fold(tail)) == 0;
    if ((tail_is_family || behind_house || is_name(tail, lexicon)) && result.name.empty() && !is_latin_name(piece)) {
      result.name = std::string(tail);
      set_outlet(std::string_view(piece).substr(0, blank), lexicon, result);
      return;
    }
  }
  set_outlet(piece, lexicon, result);
}

bool read_reporter(const LabelText& label, Who& result) {
  const auto text = label.text;
  const auto folded = label.folded;
  const auto detail = label.detail;
  const auto& lexicon = label.lexicon;
  constexpr auto askers = any_of(Category::label_reporter, Category::label_audience);
  std::string_view before;
  std::string_view after;
  lexicon::Lexicon::Match match = lexicon.longest_suffix(folded, askers);
  if (match.length > 6 && match.length < folded.size() + 1) {
    // 朝日新聞記者: the last two characters are the word where an outlet ends right before them.
    const auto shorter = folded.substr(folded.size() - 6);
    const auto categories = lexicon.find(shorter);
    const auto house = folded.substr(0, folded.size() - 6);
    if ((categories & askers) != 0 && lexicon.longest_suffix(house, any_of(Category::outlet, Category::outlet_ending)))
      match = {6, categories};
  }
  if (match && whole_word_before(folded, folded.size() - match.length)) {
    before = text.substr(0, text.size() - match.length);
  } else {
    match = {};
    const auto at = lexicon.search(folded, askers, &match);
    if (at == std::string_view::npos || !whole_word_before(folded, at) ||
        !whole_word_after(folded, at + match.length)) {
      return false;
    }
    before = text.substr(0, at);
    after = text.substr(at + match.length);
    // A word inside a longer one (记者会, 记者站) is none.
    if (before.empty() && !after.empty() && !text::is_blank(text::decode_at(after, 0).value) &&
        !is_name(text::trim(after), lexicon) && numeral_prefix(after) != after.size()) {
      return false;
    }
    // 국민 여러분의 …: the word begins a sentence.
    if (before.empty() && text::decode_at(text::trim(after).empty() ? "x" : text::trim(after), 0).value >= 0x2E80 &&
        !is_name(squeeze(text::trim(after)), lexicon) && numeral_prefix(text::trim(after)) == 0) {
      return false;
    }
    if (!before.empty() && !after.empty() && !is_name(squeeze(text::trim(after)), lexicon)) return false;
  }
  result.kind = match.categories & bit(Category::label_reporter) ? WhoKind::reporter : WhoKind::audience;
  result.says_reporter = true;
  read_reporter_part(text::trim(before), lexicon, result);
  // 会后有记者问及: what stands before "a reporter" is no house of his unless it is known as one.
  if (match.length > 6 && !result.known_outlet && !result.outlet.empty() &&
      text::is_han(text::decode_at(result.outlet, 0).value))
    result.outlet.clear();
  after = text::trim(after);
  if (!after.empty() && numeral_prefix(after) != after.size()) read_reporter_part(after, lexicon, result);
  if (!detail.empty() && !is_note(detail, lexicon)) read_reporter_part(detail, lexicon, result);
  return true;
}

/// A house that is known by name stands for its reporter.
bool read_known_outlet(const LabelText& label, Who& result) {
  if ((label.categories & bit(Category::outlet)) == 0) return false;
  result.kind = WhoKind::reporter;
  result.says_reporter = true;
  set_outlet(label.text, label.lexicon, result);
  return true;
}

/// Words that end like the name of a house.
bool read_outlet_like(const LabelText& label, Who& result) {
  const auto ending = label.lexicon.longest_suffix(label.folded, bit(Category::outlet_ending));
  if (!ending || ending.length >= label.text.size() || text::count_code_points(label.text) > 16 || result.sentence)
    return false;
  result.kind = WhoKind::reporter;
  set_outlet(label.text, label.lexicon, result);
  return true;
}

bool detail_is_outlet(const LabelText& label) {
  const auto folded = text::fold(clean(label.detail));
  return !folded.empty() && names_outlet(folded, label.lexicon);
}

/// 泰帕（《岛屿时报》）: a foreign name.
bool read_foreign_reporter(const LabelText& label, Who& result) {
  if (!detail_is_outlet(label) || !text::is_han(text::decode_at(label.text, 0).value) ||
      text::count_code_points(label.text) > 8 || label.categories != 0) {
    return false;
  }
  result.kind = WhoKind::reporter;
  result.says_reporter = true;
  result.name = label.text;
  set_outlet(label.detail, label.lexicon, result);
  return true;
}

}  // namespace shilu::read
