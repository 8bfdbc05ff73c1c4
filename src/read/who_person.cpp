// People by their names, with or without a role.
#include "read/who_parts.hpp"

#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

using lexicon::bit;
using lexicon::Category;
using lexicon::Lexicon;

/// A stage direction, which says nothing of the speaker: （笑）.
bool is_note(std::string_view detail, const Lexicon& lexicon) {
  return lexicon.search(text::fold(detail), bit(Category::note)) != std::string_view::npos;
}

/// title and name inside "（教育局局长 张三）", "莫书航", "T N".
void read_person_part(std::string_view part, const Lexicon& lexicon, Who& result) {
  const auto piece = clean(part);
  if (piece.empty()) return;
  const auto squeezed = squeeze(piece);
  if (is_name(squeezed, lexicon)) {
    result.name = squeezed;
    return;
  }
  const auto at = name_after_title(piece, lexicon);
  if (at != std::string::npos) {
    result.title = std::string(text::trim(std::string_view(piece).substr(0, at)));
    result.name = squeeze(std::string_view(piece).substr(at));
    return;
  }
  const auto blank = piece.find(' ');
  if (blank != std::string::npos && is_name(std::string_view(piece).substr(0, blank), lexicon)) {
    result.name = piece.substr(0, blank);
    result.title = std::string(text::trim(std::string_view(piece).substr(blank)));
    return;
  }
  result.title = piece;
}

namespace {

/// A word for a role and the name of who has it: 主持人缪小娟. One word of the category must stand at either end.
bool read_role(const LabelText& label, Category category, WhoKind kind, Who& result) {
  const auto text = label.text;
  const auto folded = label.folded;
  const auto& lexicon = label.lexicon;
  std::string_view rest;
  if (const auto head = lexicon.longest_prefix(folded, bit(category));
      head && whole_word_after(folded, head.length) && head.length < text.size()) {
    rest = text.substr(head.length);
    // CHAIR POWELL has an office; she need not moderate.
    if (kind == WhoKind::host && (head.categories & bit(Category::title)) != 0) return false;
  } else if (const auto tail = lexicon.longest_suffix(folded, bit(category));
             tail && whole_word_before(folded, folded.size() - tail.length) && tail.length < text.size()) {
    rest = text.substr(0, text.size() - tail.length);
  } else {
    return false;
  }
  Who found = result;
  rest = text::trim(rest);
  if (numeral_prefix(rest) != rest.size()) {
    read_person_part(rest, lexicon, found);
    if (found.name.empty()) return false;
  }
  result = found;
  result.kind = kind;
  return true;
}

}  // namespace

bool read_host(const LabelText& label, Who& result) {
  return read_role(label, Category::label_host, WhoKind::host, result);
}

bool read_interpreter(const LabelText& label, Who& result) {
  return read_role(label, Category::label_interpreter, WhoKind::interpreter, result);
}

bool read_speaker(const LabelText& label, Who& result) {
  if (!read_role(label, Category::label_speaker, WhoKind::person, result)) return false;
  result.titled = true;
  return true;
}

/// 缪小娟（主持人）
bool read_named_host(const LabelText& label, Who& result) {
  const auto role = kind_of(label.lexicon.find(text::fold(clean(label.detail))));
  if (role != WhoKind::host || !is_name(label.text, label.lexicon)) return false;
  result.kind = WhoKind::host;
  result.name = label.text;
  return true;
}

/// A name in Han, kana or Hangul; an outlet or office in brackets behind it.
bool read_name(const LabelText& label, Who& result) {
  const auto text = label.text;
  const auto& lexicon = label.lexicon;
  if (!is_han_name(text, lexicon) && !(is_name(text, lexicon) && text::decode_at(text, 0).value >= 0x2E80))
    return false;
  result.kind = WhoKind::person;
  result.name = text;
  if (label.detail.empty()) return true;
  if (detail_is_outlet(label)) {
    result.kind = WhoKind::reporter;
    result.says_reporter = true;
    set_outlet(label.detail, lexicon, result);
  } else if (!is_note(label.detail, lexicon)) {
    result.title = clean(label.detail);
  }
  return true;
}

bool read_latin_name(const LabelText& label, Who& result) {
  if (!is_latin_name(label.text)) return false;
  result.kind = WhoKind::person;
  result.name = label.text;
  if (label.detail.empty()) return true;
  if (detail_is_outlet(label)) {
    result.kind = WhoKind::reporter;
    set_outlet(label.detail, label.lexicon, result);
  } else if (!is_note(label.detail, label.lexicon)) {
    result.title = clean(label.detail);
    // Lindner (Bauamt): one word is a name where an office or a house stands behind it.
    result.titled = label.text.find(' ') == std::string_view::npos;
  }
  return true;
}

}  // namespace shilu::read
