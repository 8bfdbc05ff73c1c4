// Offices before, behind and instead of a name.
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

std::size_t name_after_title(std::string_view text, const Lexicon& lexicon) {
  const auto folded = text::fold(text);
  // Latin: PRESIDENT BIDEN, Chair Powell, Prime Minister Gorton.
  if (!text.empty() && text::decode_at(text, 0).value < 0x2E80) {
    if (const auto head = lexicon.longest_prefix(folded, bit(Category::title));
        head && head.length < text.size() && text::is_blank(text::decode_at(text, head.length).value)) {
      const auto rest = text::trim(text.substr(head.length));
      if (is_latin_name(rest)) return static_cast<std::size_t>(rest.data() - text.data());
    }
    return std::string_view::npos;
  }
  // Han: the shortest name at the end behind a title's last word. 3 and 2 characters, compound ones 4.
  const std::size_t dotted = text.rfind("·");
  if (dotted != std::string_view::npos) {
    // 主任买买提江·吐尔逊: the name begins behind the last title word before the dot.
    for (std::size_t at = dotted; at > 0;) {
      const auto c = text::decode_before(text, at);
      const auto head = std::string_view(folded).substr(0, at);
      if (lexicon.longest_suffix(head, bit(Category::title)) && is_han_name(text.substr(at), lexicon)) return at;
      at -= c.length;
      if (!text::is_han(c.value)) break;
    }
    return std::string_view::npos;
  }
  const auto blank = text.find_last_of(' ');
  for (const std::size_t count : {3u, 2u, 4u}) {
    std::size_t at = text.size();
    std::size_t taken = 0;
    while (at > 0 && taken < count) {
      const auto c = text::decode_before(text, at);
      if (!text::is_han(c.value)) {
        if (c.value != U' ' || taken == 0 || count != 2) break;
      } else {
        ++taken;
      }
      at -= c.length;
    }
    if (taken != count || at == 0) continue;
    if (!is_han_name(squeeze(text.substr(at)), lexicon)) continue;
    const auto head = text::trim_end(std::string_view(folded).substr(0, at));
    if (head.empty()) continue;
    const bool spaced = head.size() < at || (blank != std::string_view::npos && blank + 1 == at);
    if (lexicon.longest_suffix(head, bit(Category::title))) return at;
    if (spaced && lexicon.longest_suffix(head, any_of(Category::organisation_ending, Category::title))) return at;
  }
  return std::string_view::npos;
}

/// Offices before, behind and around a name: 副局长朱振宇, 朱局长, 高市総理, PRESIDENT BIDEN.
bool read_titled(const LabelText& label, Who& result) {
  const auto text = label.text;
  const auto folded = label.folded;
  const auto& lexicon = label.lexicon;
  const auto at = name_after_title(text, lexicon);
  if (at != std::string_view::npos && at > 0) {
    result.kind = WhoKind::person;
    result.title = std::string(text::trim(text.substr(0, at)));
    result.name = squeeze(text.substr(at));
    result.titled = true;
    result.partial = result.name.find(' ') == std::string::npos && text::decode_at(result.name, 0).value < 0x2E80;
    return true;
  }
  const auto tail = lexicon.longest_suffix(folded, bit(Category::title));
  if (!tail || tail.length == text.size()) return false;
  const auto rest = text::trim(text.substr(0, text.size() - tail.length));
  const auto title = text.substr(text.size() - tail.length);
  const auto surname = surname_length(text::fold(rest), lexicon);
  if (surname == rest.size() && !rest.empty()) {  // 朱局长
    result.kind = WhoKind::person;
    result.name = std::string(rest);
    result.title = std::string(title);
    result.titled = true;
    result.partial = true;
    return true;
  }
  if (is_name(squeeze(rest), lexicon) && text::count_code_points(rest) <= 4) {  // 高市総理, 毛宁司长
    result.kind = WhoKind::person;
    result.name = squeeze(rest);
    result.title = std::string(title);
    result.titled = true;
    result.partial = text::count_code_points(result.name) < 3;
    return true;
  }
  return false;
}

/// 主任买买提江·吐尔逊: a dot joins the parts of one name, which the office must not be taken into.
bool read_dotted(const LabelText& label, Who& result) {
  return label.text.find("·") != std::string_view::npos && read_titled(label, result);
}

/// 槙村総理, 千々石桐子知事: in Japanese a few characters before an office are a name, in the lists or not.
bool read_japanese(const LabelText& label, Who& result) {
  const auto text = label.text;
  const auto folded = label.folded;
  const auto& lexicon = label.lexicon;
  if (lexicon.language() != "ja") return false;
  const auto tail = lexicon.longest_suffix(folded, any_of(Category::title, Category::label_speaker));
  if (!tail || tail.length >= text.size()) return false;
  const auto rest = text.substr(0, text.size() - tail.length);
  std::size_t count = 0;
  for (std::size_t at = 0; at < rest.size(); ++count) {
    const auto c = text::decode_at(rest, at);
    if (!text::is_han(c.value) && c.value != U'々') return false;
    at += c.length;
  }
  constexpr auto houses =
      any_of(Category::organisation_ending, Category::outlet_ending, Category::title_prefix, Category::place_ending);
  const auto house = lexicon.longest_suffix(text::fold(rest), houses);
  if (count < 2 || count > 5 || lexicon.find(text::fold(rest)) != 0 || house.length > 3 || (house && count > 3))
    return false;
  result.kind = WhoKind::person;
  result.name = std::string(rest);
  result.title = std::string(text.substr(text.size() - tail.length));
  result.titled = true;
  result.partial = count <= 3;
  return true;
}

/// An office and no name; the name may stand in brackets behind it.
bool read_office(const LabelText& label, Who& result) {
  const auto text = label.text;
  const auto folded = label.folded;
  const auto& lexicon = label.lexicon;
  constexpr auto offices = any_of(Category::title, Category::label_speaker);
  const auto tail = lexicon.longest_suffix(folded, offices);
  if (!tail || !whole_word_before(folded, folded.size() - tail.length)) return false;
  if (text::count_code_points(text) > 40) return false;
  result.kind = WhoKind::office;
  result.title = std::string(text);
  result.titled = true;
  if (!label.detail.empty()) read_person_part(label.detail, lexicon, result);
  return true;
}

}  // namespace shilu::read
