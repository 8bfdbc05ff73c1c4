#include "read/who.hpp"

#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Categories;
using lexicon::Category;
using lexicon::Lexicon;

namespace {

// Bytes of a heading that announces a speech, at most.
constexpr std::size_t longest_heading = 128;

constexpr auto field_keys = any_of(Category::field_date, Category::field_time, Category::field_place,
                                   Category::field_topic, Category::field_title, Category::field_cast,
                                   Category::field_host, Category::field_published, Category::field_other);

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

bool is_numeral(char32_t c) {
  if (text::is_digit(c)) return true;
  return std::u32string_view(U"一二三四五六七八九十百〇零两").find(c) != std::u32string_view::npos;
}

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

bool starts_with(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }

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

/// 问题一 / 第一个问题 / Q1 / Question 3 / 問1
bool read_question_number(std::string_view text, std::string_view folded, const Lexicon& lexicon, Who& result) {
  constexpr auto words = any_of(Category::question_number, Category::label_question);
  if (const auto head = lexicon.longest_prefix(folded, words)) {
    auto rest = text::trim(text.substr(head.length));
    const auto length = numeral_prefix(rest);
    if (length != 0 && length == rest.size()) {
      result.kind = WhoKind::question_number;
      result.number = std::string(rest);
      return true;
    }
  }
  if (const auto tail = lexicon.longest_suffix(folded, bit(Category::question_number))) {
    auto rest = text.substr(0, text.size() - tail.length);
    if (starts_with(rest, "第")) rest.remove_prefix(3);
    for (const std::string_view counter : {"个", "個", "问", "條", "条"}) {
      if (rest.size() > counter.size() && rest.substr(rest.size() - counter.size()) == counter) {
        rest.remove_suffix(counter.size());
      }
    }
    rest = text::trim(rest);
    const auto length = numeral_prefix(rest);
    if (length != 0 && length == rest.size()) {
      result.kind = WhoKind::question_number;
      result.number = std::string(rest);
      return true;
    }
  }
  return false;
}

void set_outlet(std::string_view text, const Lexicon& lexicon, Who& result) {
  const auto piece = clean(text);
  result.outlet = piece;
  const auto folded = text::fold(piece);
  result.known_outlet = (lexicon.find(folded) & bit(Category::outlet)) != 0 ||
                        lexicon.longest_suffix(folded, bit(Category::outlet_ending));
}

/// "outlet name" or "outlet" or "name" before or behind a reporter word.
void read_reporter_part(std::string_view part, const Lexicon& lexicon, Who& result) {
  const auto piece = clean(part);
  if (piece.empty()) return;
  const auto folded = text::fold(piece);
  const bool outlet_word = (lexicon.find(folded) & bit(Category::outlet)) != 0 ||
                           lexicon.longest_suffix(folded, bit(Category::outlet_ending));
  const bool family = surname_length(folded, lexicon) == piece.size() && !piece.empty() && text::count_code_points(piece) > 1;
  if (!outlet_word && (family || is_name(squeeze(piece), lexicon)) && result.name.empty()) {
    result.name = squeeze(piece);
    return;
  }
  // "outlet name": the last word is a name and the rest is not.
  const auto blank = piece.rfind(' ');
  if (!outlet_word && blank != std::string::npos) {
    const auto tail = std::string_view(piece).substr(blank + 1);
    const bool tail_is_family = text::count_code_points(tail) > 1 && surname_length(text::fold(tail), lexicon) == tail.size();
    if ((tail_is_family || is_name(tail, lexicon)) && result.name.empty() && !is_latin_name(piece)) {
      result.name = std::string(tail);
      set_outlet(std::string_view(piece).substr(0, blank), lexicon, result);
      return;
    }
  }
  set_outlet(piece, lexicon, result);
}

bool read_reporter(std::string_view text, std::string_view folded, std::string_view detail, const Lexicon& lexicon,
                   Who& result) {
  constexpr auto askers = any_of(Category::label_reporter, Category::label_audience);
  std::string_view before;
  std::string_view after;
  lexicon::Lexicon::Match match = lexicon.longest_suffix(folded, askers);
  if (match.length > 6 && match.length < folded.size() + 1) {
    // 朝日新聞記者: the last two characters are the word where an outlet ends right before them.
    const auto shorter = folded.substr(folded.size() - 6);
    const auto categories = lexicon.find(shorter);
    const auto house = folded.substr(0, folded.size() - 6);
    if ((categories & askers) != 0 && lexicon.longest_suffix(house, any_of(Category::outlet, Category::outlet_ending))) match = {6, categories};
  }
  if (match && whole_word_before(folded, folded.size() - match.length)) {
    before = text.substr(0, text.size() - match.length);
  } else {
    match = {};
    const auto at = lexicon.search(folded, askers, &match);
    if (at == std::string_view::npos || !whole_word_before(folded, at) || !whole_word_after(folded, at + match.length)) {
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
  if (match.length > 6 && !result.known_outlet && !result.outlet.empty() && text::is_han(text::decode_at(result.outlet, 0).value)) result.outlet.clear();
  after = text::trim(after);
  if (!after.empty() && numeral_prefix(after) != after.size()) read_reporter_part(after, lexicon, result);
  if (!detail.empty()) {
    const auto folded_detail = text::fold(detail);
    if (lexicon.search(folded_detail, bit(Category::note)) == std::string_view::npos) {
      read_reporter_part(detail, lexicon, result);
    }
  }
  return true;
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

bool read_role(std::string_view text, std::string_view folded, std::string_view detail, Category category, WhoKind kind,
               const Lexicon& lexicon, Who& result) {
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
  (void)detail;
  result = found;
  result.kind = kind;
  return true;
}

/// Jr., III: part of the name.
bool is_generation(std::string_view word) {
  auto folded = text::fold(word);
  while (!folded.empty() && folded.back() == '.') folded.pop_back();
  return folded == "jr" || folded == "sr" || folded == "ii" || folded == "iii" || folded == "iv";
}

bool read_honorific(std::string_view text, std::string_view folded, const Lexicon& lexicon, Who& result) {
  if (const auto head = lexicon.longest_prefix(folded, bit(Category::honorific_before));
      head && head.length < text.size() && whole_word_after(folded, head.length)) {
    auto rest = text.substr(head.length);
    while (!rest.empty() && (rest.front() == '.' || text::is_blank(text::decode_at(rest, 0).value))) {
      rest.remove_prefix(text::decode_at(rest, 0).length);
    }
    if (rest.empty()) return false;
    // An office that is also a form of address keeps its sense: PRESIDENT BIDEN.
    const bool office = (head.categories & bit(Category::title)) != 0;
    Who inner = who(rest, {}, lexicon);
    if (inner.kind != WhoKind::person) {
      if (!is_name(rest, lexicon)) return false;
      inner = Who{};
      inner.name = std::string(rest);
    }
    result.kind = WhoKind::person;
    result.name = inner.name;
    result.title = inner.title;
    if (office && result.title.empty()) result.title = std::string(text.substr(0, head.length));
    result.titled = true;
    result.partial = result.name.find(' ') == std::string::npos;
    return true;
  }
  if (const auto tail = lexicon.longest_suffix(folded, bit(Category::honorific_after));
      tail && tail.length < text.size()) {
    const auto rest = text::trim(text.substr(0, text.size() - tail.length));
    const bool family = surname_length(rest, lexicon) == rest.size();
    if (!family && !is_name(rest, lexicon)) return false;
    result.kind = WhoKind::person;
    result.name = squeeze(rest);
    if (is_generation(text.substr(text.size() - tail.length))) result.name = std::string(text);  // Ryan Jr.
    if (tail.categories & bit(Category::title)) result.title = std::string(text.substr(text.size() - tail.length));
    result.titled = true;
    result.partial = family;
    return true;
  }
  return false;
}

/// Offices before, behind and around a name: 副局长朱振宇, 朱局长, 高市総理, PRESIDENT BIDEN.
bool read_titled(std::string_view text, std::string_view folded, const Lexicon& lexicon, Who& result) {
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

/// 槙村総理, 千々石桐子知事: in Japanese a few characters before an office are a name, in the lists or not.
bool read_japanese(std::string_view text, std::string_view folded, const Lexicon& lexicon, Who& result) {
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
  constexpr auto houses = any_of(Category::organisation_ending, Category::outlet_ending, Category::title_prefix, Category::place_ending);
  const auto house = lexicon.longest_suffix(text::fold(rest), houses);
  if (count < 2 || count > 5 || lexicon.find(text::fold(rest)) != 0 || house.length > 3 || (house && count > 3)) return false;
  result.kind = WhoKind::person;
  result.name = std::string(rest);
  result.title = std::string(text.substr(text.size() - tail.length));
  result.titled = true;
  result.partial = count <= 3;
  return true;
}

bool read_office(std::string_view text, std::string_view folded, const Lexicon& lexicon, Who& result) {
  constexpr auto offices = any_of(Category::title, Category::label_speaker);
  const auto tail = lexicon.longest_suffix(folded, offices);
  if (!tail || !whole_word_before(folded, folded.size() - tail.length)) return false;
  if (text::count_code_points(text) > 40) return false;
  result.kind = WhoKind::office;
  result.title = std::string(text);
  result.titled = true;
  return true;
}

/// "name, office", "office, name", "name, outlet" in writing that sets words apart.
bool read_comma(std::string_view text, const Lexicon& lexicon, Who& result) {
  const auto comma = text.find(", ");
  if (comma == std::string_view::npos || text::decode_at(text, 0).value >= 0x2E80) return false;
  const auto left = text.substr(0, comma);
  const auto right = text.substr(comma + 2);
  if (is_generation(right)) {
    result.kind = WhoKind::person;
    result.name = std::string(text);
    return true;
  }
  const auto tail = text.substr(text.rfind(", ") + 2);
  const bool office = static_cast<bool>(lexicon.longest_prefix(text::fold(left), any_of(Category::title, Category::label_speaker)));
  if (office && is_latin_name(tail) && tail.find(' ') != std::string_view::npos) {
    result.kind = WhoKind::person;
    result.name = std::string(tail);
    result.title = std::string(text.substr(0, text.rfind(", ")));
    result.titled = true;
    return true;
  }
  if (!is_latin_name(left) || left.find(' ') == std::string_view::npos) return false;
  const auto folded = text::fold(right);
  result.name = std::string(left);
  if ((lexicon.find(folded) & bit(Category::outlet)) != 0) {
    result.kind = WhoKind::reporter;
    set_outlet(right, lexicon, result);
    return true;
  }
  result.kind = WhoKind::person;
  result.title = std::string(right);
  result.titled = true;
  return true;
}

}  // namespace

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

Who who(std::string_view label, std::string_view detail, const Lexicon& lexicon) {
  Who result;
  // The bracketed detail is read by itself.
  std::string outside(label);
  if (!detail.empty()) {
    const auto at = outside.find(detail);
    if (at != std::string::npos) {
      auto begin = at;
      while (begin > 0) {
        const auto c = text::decode_before(outside, begin);
        begin -= c.length;
        if (!text::is_blank(c.value)) break;
      }
      auto end = at + detail.size();
      while (end < outside.size()) {
        const auto c = text::decode_at(outside, end);
        end += c.length;
        if (!text::is_blank(c.value)) break;
      }
      if (begin < at && end > at + detail.size()) outside.erase(begin, end - begin);
    }
  }
  const std::string text = squeeze(clean(outside));
  if (text.empty()) return result;
  const std::string folded = text::fold(text);
  const auto categories = lexicon.find(folded);
  result.field = (categories & field_keys) != 0;
  result.greeting = static_cast<bool>(lexicon.longest_prefix(folded, bit(Category::greeting)));
  result.announcing = static_cast<bool>(lexicon.longest_suffix(folded, bit(Category::announcing)));
  result.sentence = lexicon.search(folded, bit(Category::sentence_word)) != std::string_view::npos;

  if (const auto kind = kind_of(categories); kind != WhoKind::nobody) {
    result.kind = kind;
    if (kind == WhoKind::office) result.title = text;
    if (kind == WhoKind::host && lexicon.longest_suffix(folded, bit(Category::title)).length == folded.size()) result.title = text;
    if (kind == WhoKind::host && text::decode_at(text, 0).value >= 0x2E80 && lexicon.longest_suffix(folded, bit(Category::title))) result.title = text;
    if (kind == WhoKind::answer && !detail.empty()) {  // <답변> (문세라 해양보전과장)
      Who named = who(detail, {}, lexicon);
      if (named.kind == WhoKind::person) {
        named.titled = true;
        return named;
      }
    }
    if (kind == WhoKind::reporter || kind == WhoKind::audience) {
      result.says_reporter = true;
      if (!detail.empty() && lexicon.search(text::fold(detail), bit(Category::note)) == std::string::npos) {
        read_reporter_part(detail, lexicon, result);
      }
    } else if ((kind == WhoKind::host || kind == WhoKind::office || kind == WhoKind::interpreter) && !detail.empty()) {
      read_person_part(detail, lexicon, result);
    }
    return result;
  }
  if (result.field) return result;
  if (read_question_number(text, folded, lexicon, result)) return result;
  if (numeral_suffix(text) != 0 && numeral_suffix(text) < text.size()) {  // 记者1, Speaker 2
    const auto stem = text::trim_end(std::string_view(text).substr(0, text.size() - numeral_suffix(text)));
    const auto stem_kind = kind_of(lexicon.find(text::fold(stem)));
    if (stem_kind != WhoKind::nobody) {
      result.kind = stem_kind;
      result.number = text.substr(text.size() - numeral_suffix(text));
      if (stem_kind == WhoKind::office) {
        result.kind = WhoKind::person;
        result.name = text;
      }
      return result;
    }
  }
  // A verb behind the name: 记者问, 李家润答.
  constexpr auto verbs = any_of(Category::verb_ask, Category::verb_answer);
  if (const auto verb = lexicon.longest_suffix(folded, verbs); verb && verb.length < text.size() &&
      // 楊潤雄問答 is a heading: two verbs label nobody.
      !lexicon.longest_suffix(std::string_view(folded).substr(0, folded.size() - verb.length), verbs)) {
    const auto stem = text::trim_end(std::string_view(text).substr(0, text.size() - verb.length));
    Who inner = who(stem, detail, lexicon);
    if (text::count_code_points(stem) == 1 && text::is_han(text::decode_at(stem, 0).value) && inner.kind == WhoKind::nobody) {
      inner.kind = WhoKind::person;  // 贝问：… 毛答：…
      inner.name = std::string(stem);
      inner.partial = true;
      inner.says_reporter = (verb.categories & bit(Category::verb_ask)) != 0;
    }
    if (inner.kind != WhoKind::nobody && inner.kind != WhoKind::question_number) {
      if (verb.categories & bit(Category::verb_ask) && inner.kind == WhoKind::person) inner.kind = WhoKind::reporter;
      // 答 labels; 表示 and 说 announce a quotation and leave the line prose.
      inner.announcing = (verb.categories & bit(Category::announcing)) != 0;
      return inner;
    }
  }
  if (read_reporter(text, folded, detail, lexicon, result)) return result;
  if (read_role(text, folded, detail, Category::label_host, WhoKind::host, lexicon, result)) return result;
  if (read_role(text, folded, detail, Category::label_interpreter, WhoKind::interpreter, lexicon, result)) return result;
  // name, office: FRED HIATT, WASHINGTON POST EDITORIAL PAGE EDITOR / PRESIDENTA DE MÉXICO, CLAUDIA SHEINBAUM PARDO
  if (read_comma(text, lexicon, result)) return result;
  if (read_honorific(text, folded, lexicon, result)) {
    if (result.title.empty() && !detail.empty()) result.title = clean(detail);
    return result;
  }
  if ((categories & bit(Category::outlet)) != 0) {
    result.kind = WhoKind::reporter;
    result.says_reporter = true;  // a house that is known by name stands for its reporter
    set_outlet(text, lexicon, result);
    return result;
  }
  const auto detail_is_outlet = [&] {
    const auto folded_detail = text::fold(clean(detail));
    return !folded_detail.empty() && ((lexicon.find(folded_detail) & bit(Category::outlet)) != 0 ||
                                      lexicon.longest_suffix(folded_detail, bit(Category::outlet_ending)));
  };
  if (const auto role = kind_of(lexicon.find(text::fold(clean(detail)))); role == WhoKind::host && is_name(text, lexicon)) {
    result.kind = WhoKind::host;  // 缪小娟（主持人）
    result.name = text;
    return result;
  }
  if (text.find("·") != std::string::npos && read_titled(text, folded, lexicon, result)) return result;
  if (is_han_name(text, lexicon) || (is_name(text, lexicon) && text::decode_at(text, 0).value >= 0x2E80)) {
    result.kind = WhoKind::person;
    result.name = text;
    if (!detail.empty()) {
      if (detail_is_outlet()) {
        result.kind = WhoKind::reporter;
        result.says_reporter = true;
        set_outlet(detail, lexicon, result);
      } else if (lexicon.search(text::fold(detail), bit(Category::note)) == std::string::npos) {
        result.title = clean(detail);
      }
    }
    return result;
  }
  if (read_titled(text, folded, lexicon, result)) return result;
  if (read_japanese(text, folded, lexicon, result)) return result;
  if (const auto ending = lexicon.longest_suffix(folded, bit(Category::outlet_ending));
      ending && ending.length < text.size() && text::count_code_points(text) <= 16 && !result.sentence) {
    result.kind = WhoKind::reporter;
    set_outlet(text, lexicon, result);
    return result;
  }
  if (read_role(text, folded, detail, Category::label_speaker, WhoKind::person, lexicon, result)) {
    result.titled = true;
    return result;
  }
  if (detail_is_outlet() && text::is_han(text::decode_at(text, 0).value) && text::count_code_points(text) <= 8 && categories == 0) {
    result.kind = WhoKind::reporter;  // 泰帕（《岛屿时报》）: a foreign name
    result.says_reporter = true;
    result.name = text;
    set_outlet(detail, lexicon, result);
    return result;
  }
  if (is_latin_name(text)) {
    result.kind = WhoKind::person;
    result.name = text;
    if (!detail.empty() && detail_is_outlet()) {
      result.kind = WhoKind::reporter;
      set_outlet(detail, lexicon, result);
    } else if (!detail.empty() && lexicon.search(text::fold(detail), bit(Category::note)) == std::string::npos) {
      result.title = clean(detail);
    }
    return result;
  }
  if (read_office(text, folded, lexicon, result)) {
    if (!detail.empty()) read_person_part(detail, lexicon, result);
    return result;
  }
  return result;
}

/// 【高市総理冒頭発言】, I. 모두 발언, 總統致詞內容為：: the text below is a speech, of the person named before the word.
bool speech_heading(std::string_view label, bool alone, const Lexicon& lexicon, Who& result) {
  if (label.size() > longest_heading) return false;
  auto text = squeeze(label);
  const auto cut = [&](Category category) {
    const auto match = lexicon.longest_suffix(text::fold(text), bit(category));
    if (match) text = std::string(text::trim_end(std::string_view(text).substr(0, text.size() - match.length)));
    return match.length != 0;
  };
  // With the speech on the same line it must be announced: 致詞內容為：…
  if (!cut(Category::announcing) && !alone) return false;
  if (!cut(Category::section_speech)) return false;
  // An enumeration before the word is no name: I. 모두 발언, １．発言要旨
  if (text::count_code_points(text) <= 3 && numeral_prefix(text) != 0) text.clear();
  if (text.size() <= 4 && text.find('.') != std::string::npos) text.clear();
  auto named = text.empty() ? Who{} : who(text, {}, lexicon);
  if (!text.empty() && named.kind != WhoKind::person && named.kind != WhoKind::office) return false;
  result = named;
  result.kind = WhoKind::speech;
  result.announcing = false;
  return true;
}

}  // namespace shilu::read
