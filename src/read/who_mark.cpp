// Marks that name nobody or stand beside a name: question numbers, 记者1, verbs of asking, headings of a speech.
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

// Bytes of a heading that announces a speech, at most.
constexpr std::size_t longest_heading = 128;

bool starts_with(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }

/// The number of a question, where there is nothing but a numeral.
bool take_number(std::string_view text, Who& result) {
  if (text.empty() || numeral_prefix(text) != text.size()) return false;
  result.kind = WhoKind::question_number;
  result.number = std::string(text);
  return true;
}

}  // namespace

/// The label is a mark and nothing else: 问, 记者, 主持人, 发言人.
bool read_mark(const LabelText& label, Who& result) {
  const auto& lexicon = label.lexicon;
  const auto kind = kind_of(label.categories);
  if (kind == WhoKind::nobody) return false;
  const std::string_view text = label.text;
  const std::string_view folded = label.folded;
  const std::string_view detail = label.detail;
  result.kind = kind;
  if (kind == WhoKind::office) result.title = text;
  if (kind == WhoKind::host && lexicon.longest_suffix(folded, bit(Category::title)).length == folded.size())
    result.title = text;
  if (kind == WhoKind::host && text::decode_at(text, 0).value >= 0x2E80 &&
      lexicon.longest_suffix(folded, bit(Category::title)))
    result.title = text;
  if (kind == WhoKind::answer && !detail.empty()) {  // <답변> (문세라 해양보전과장)
    Who named = who(detail, {}, lexicon);
    if (named.kind == WhoKind::person) {
      named.titled = true;
      result = std::move(named);
      return true;
    }
  }
  if (kind == WhoKind::question && !detail.empty() && !is_note(detail, lexicon)) {  // QUESTION [Reuters]
    Who asker;
    read_reporter_part(detail, lexicon, asker);
    if (asker.known_outlet || !asker.name.empty()) {
      asker.kind = WhoKind::reporter;
      asker.says_reporter = true;
      result = std::move(asker);
      return true;
    }
  }
  if (kind == WhoKind::reporter || kind == WhoKind::audience) {
    result.says_reporter = true;
    if (!detail.empty() && !is_note(detail, lexicon)) read_reporter_part(detail, lexicon, result);
  } else if ((kind == WhoKind::host || kind == WhoKind::office || kind == WhoKind::interpreter) && !detail.empty()) {
    read_person_part(detail, lexicon, result);
  }
  return true;
}

/// 问题一 / 第一个问题 / Q1 / Question 3 / 問1
bool read_question_number(const LabelText& label, Who& result) {
  const auto text = label.text;
  const auto folded = label.folded;
  const auto& lexicon = label.lexicon;
  constexpr auto words = any_of(Category::question_number, Category::label_question);
  if (const auto head = lexicon.longest_prefix(folded, words)) {
    if (take_number(text::trim(text.substr(head.length)), result)) return true;
  }
  if (const auto tail = lexicon.longest_suffix(folded, bit(Category::question_number))) {
    auto rest = text.substr(0, text.size() - tail.length);
    if (starts_with(rest, "第")) rest.remove_prefix(3);
    for (const std::string_view counter : {"个", "個", "问", "條", "条"}) {
      if (rest.size() > counter.size() && rest.substr(rest.size() - counter.size()) == counter) {
        rest.remove_suffix(counter.size());
      }
    }
    if (take_number(text::trim(rest), result)) return true;
  }
  return false;
}

/// A mark with a number behind it: 记者1, Speaker 2.
bool read_numbered_mark(const LabelText& label, Who& result) {
  const auto text = label.text;
  const auto length = numeral_suffix(text);
  if (length == 0 || length == text.size()) return false;
  const auto stem = text::trim_end(text.substr(0, text.size() - length));
  const auto kind = kind_of(label.lexicon.find(text::fold(stem)));
  if (kind == WhoKind::nobody) return false;
  result.kind = kind;
  result.number = text.substr(text.size() - length);
  if (kind == WhoKind::office) {
    result.kind = WhoKind::person;
    result.name = text;
  }
  return true;
}

/// A verb behind the name: 记者问, 李家润答.
bool read_verb(const LabelText& label, Who& result) {
  const auto text = label.text;
  const auto folded = label.folded;
  const auto& lexicon = label.lexicon;
  constexpr auto verbs = any_of(Category::verb_ask, Category::verb_answer);
  const auto verb = lexicon.longest_suffix(folded, verbs);
  if (!verb || verb.length >= text.size()) return false;
  // 楊潤雄問答 is a heading: two verbs label nobody.
  if (lexicon.longest_suffix(folded.substr(0, folded.size() - verb.length), verbs)) return false;
  const auto stem = text::trim_end(text.substr(0, text.size() - verb.length));
  Who inner = who(stem, label.detail, lexicon);
  if (text::count_code_points(stem) == 1 && text::is_han(text::decode_at(stem, 0).value) &&
      inner.kind == WhoKind::nobody) {
    inner.kind = WhoKind::person;  // 贝问：… 毛答：…
    inner.name = std::string(stem);
    inner.partial = true;
    inner.says_reporter = (verb.categories & bit(Category::verb_ask)) != 0;
  }
  if (inner.kind == WhoKind::nobody || inner.kind == WhoKind::question_number) return false;
  if (verb.categories & bit(Category::verb_ask) && inner.kind == WhoKind::person) inner.kind = WhoKind::reporter;
  // 答 labels; 表示 and 说 announce a quotation and leave the line prose.
  inner.announcing = (verb.categories & bit(Category::announcing)) != 0;
  result = std::move(inner);
  return true;
}

/// 【高市総理冒頭発言】, I. 모두 발언, 總統致詞內容為：: the text below is a speech, of the person named before the
/// word.
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
