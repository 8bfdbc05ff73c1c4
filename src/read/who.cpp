#include "read/who.hpp"

#include "read/name.hpp"
#include "read/who_parts.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Category;
using lexicon::Lexicon;

namespace {

constexpr auto field_keys = any_of(Category::field_date, Category::field_time, Category::field_place,
                                   Category::field_topic, Category::field_title, Category::field_cast,
                                   Category::field_host, Category::field_published, Category::field_other);

/// The label without the bracketed detail, which is read by itself.
std::string without_detail(std::string_view label, std::string_view detail) {
  std::string outside(label);
  if (detail.empty()) return outside;
  const auto at = outside.find(detail);
  if (at == std::string::npos) return outside;
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
  return outside;
}

/// Nass. Nein, im Ernst: a full stop behind a whole word ends a sentence; behind Prof. or Capt. it does not.
bool has_stop_inside(std::string_view folded, const lexicon::Lexicon& lexicon) {
  constexpr std::size_t shortest_word = 4;
  for (auto at = folded.find(". "); at != std::string_view::npos; at = folded.find(". ", at + 1)) {
    auto begin = at;
    while (begin > 0 && text::is_letter(text::decode_before(folded, begin).value))
      begin -= text::decode_before(folded, begin).length;
    const auto word = folded.substr(begin, at - begin);
    if (text::count_code_points(word) < shortest_word || text::is_han(text::decode_at(word, 0).value)) continue;
    if (lexicon.find(word) != 0) continue;
    // QUESTIONMR. CARNEY: two labels that ran into one.
    bool known = false;
    for (auto from = begin; from < at && !known; from += text::decode_at(folded, from).length)
      known = lexicon.find(folded.substr(from, at + 1 - from)) != 0;
    if (!known) return true;
  }
  return false;
}

/// What the words say beside any speaker: a field's key, an announcement, an address, a sentence.
void read_signs(const LabelText& label, Who& result) {
  const auto& lexicon = label.lexicon;
  result.field = (label.categories & field_keys) != 0;
  result.greeting = static_cast<bool>(lexicon.longest_prefix(label.folded, bit(Category::greeting)));
  result.announcing = static_cast<bool>(lexicon.longest_suffix(label.folded, bit(Category::announcing)));
  result.sentence = lexicon.search(label.folded, bit(Category::sentence_word)) != std::string_view::npos ||
                    has_stop_inside(label.folded, lexicon);
}

/// A field's key is no speaker.
bool is_field(const LabelText&, Who& result) { return result.field; }

/// The readings in the order in which they are tried; the first that fits counts.
constexpr bool (*attempts[])(const LabelText&, Who&) = {
    read_mark,             // 问, 记者, 主持人
    is_field,              // 时间
    read_question_number,  // 问题一
    read_numbered_mark,    // 记者1
    read_verb,             // 李家润答
    read_reporter,         // 安徽日报记者
    read_host,             // 主持人缪小娟
    read_interpreter,
    read_comma,         // FRED HIATT, WASHINGTON POST EDITORIAL PAGE EDITOR
    read_honorific,     // MR. CARNEY
    read_known_outlet,  // 新华社
    read_named_host,    // 缪小娟（主持人）
    read_dotted,        // 主任买买提江·吐尔逊
    read_name,          // 莫书航
    read_titled,        // 朱局长
    read_japanese,      // 槙村総理
    read_outlet_like,
    read_speaker,
    read_foreign_reporter,  // 泰帕（《岛屿时报》）
    read_latin_name,
    read_office,  // THE PRESIDENT
};

}  // namespace

Who who(std::string_view label, std::string_view detail, const Lexicon& lexicon) {
  Who result;
  const std::string text = squeeze(clean(without_detail(label, detail)));
  if (text.empty()) return result;
  const std::string folded = text::fold(text);
  const LabelText words{text, folded, detail, lexicon.find(folded), lexicon};
  read_signs(words, result);
  for (const auto attempt : attempts) {
    if (attempt(words, result)) break;
  }
  return result;
}

}  // namespace shilu::read
