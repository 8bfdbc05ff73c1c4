// What every reading of a label begins with: words that are marks, numerals, whole words, cleaned text.
#include "read/who_parts.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

using lexicon::bit;
using lexicon::Categories;
using lexicon::Category;

WhoKind kind_of(Categories categories) {
  if (categories & bit(Category::label_follow_up)) return WhoKind::follow_up;
  if (categories & bit(Category::label_question)) return WhoKind::question;
  if (categories & bit(Category::label_answer)) return WhoKind::answer;
  if (categories & bit(Category::label_reporter)) return WhoKind::reporter;
  if (categories & bit(Category::label_audience)) return WhoKind::audience;
  if (categories & bit(Category::label_host)) return WhoKind::host;
  if (categories & bit(Category::label_interpreter)) return WhoKind::interpreter;
  if (categories & bit(Category::label_speaker)) return WhoKind::office;
  return WhoKind::nobody;
}

namespace {

bool is_numeral(char32_t c) {
  if (text::is_digit(c)) return true;
  return std::u32string_view(U"一二三四五六七八九十百〇零两").find(c) != std::u32string_view::npos;
}

}  // namespace

/// Bytes of the numeral at the beginning of a text.
std::size_t numeral_prefix(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto c = text::decode_at(text, at);
    if (!is_numeral(c.value)) break;
    at += c.length;
  }
  return at;
}

std::size_t numeral_suffix(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0) {
    const auto c = text::decode_before(text, at);
    if (!is_numeral(c.value)) break;
    at -= c.length;
  }
  return text.size() - at;
}

/// A suffix that is a word of its own: preceded by the text's begin, a blank, or CJK writing without blanks.
bool whole_word_before(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  const auto before = text::decode_before(text, at).value;
  const auto here = text::decode_at(text, at).value;
  if (text::is_blank(before)) return true;
  return !(text::is_letter(before) && text::is_letter(here) && here < 0x2E80);
}

bool whole_word_after(std::string_view text, std::size_t at) {
  return at == text.size() || whole_word_before(text, at);
}

std::string clean(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    if (c.value != U'《' && c.value != U'》' && c.value != U'*') out += text.substr(at, c.length);
    at += c.length;
  }
  return std::string(text::trim(out));
}

}  // namespace shilu::read
