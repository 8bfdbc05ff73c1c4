// What a record has: title, required parts; and what it should not have: page furniture, text behind its end.
#include <algorithm>

#include "check/people.hpp"
#include "check/steps.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

// An address of one line below the end is no part of the record. Bytes.
constexpr std::size_t shortest_text = 45;

bool has_field(const Subject& s, std::string_view key) {
  return std::any_of(s.transcript.other.begin(), s.transcript.other.end(), [&](const Other& other) {
    return other.kind == OtherKind::field && squeezed(other.key) == squeezed(key);
  });
}

/// True where the record has what the settings call `what`; those with rules of their own are not asked about here.
bool has(const Subject& s, const std::string& what) {
  const auto& conference = s.transcript.conference;
  if (what == "title" || what == "opening" || what == "closing") return true;
  if (what == "host") {
    return std::any_of(s.turns.begin(), s.turns.end(), [](const TurnView& v) { return v.turn->role == Role::host; });
  }
  if (what == "date") return !conference.date.empty();
  if (what == "time") return !conference.time.empty();
  if (what == "place") return !conference.place.empty();
  if (what == "topic") return !conference.topic.empty();
  if (what == "cast") {
    return std::any_of(s.transcript.participants.begin(), s.transcript.participants.end(),
                       [](const Participant& p) { return p.evidence == "roster" || p.evidence == "lead"; });
  }
  if (what == "end") {
    return std::any_of(s.transcript.other.begin(), s.transcript.other.end(),
                       [](const Other& other) { return other.kind == OtherKind::end; });
  }
  return has_field(s, what);
}

/// What the reader takes for a title where nothing better is there: a date, a sentence, a line in brackets.
bool has_title(const Subject& s) {
  const auto title = text::trim(s.transcript.conference.title);
  if (title.empty()) return false;
  const auto last = text::decode_before(title, title.size()).value;
  constexpr std::u32string_view ends = U"。：:；;，,";
  const bool bracket = title.starts_with("（") && last == U'）';
  std::size_t letters = 0;
  for (std::size_t at = 0; at < title.size(); at += text::decode_at(title, at).length) {
    const auto c = text::decode_at(title, at).value;
    if (text::is_letter(c) || text::is_han(c) || text::is_kana(c) || text::is_hangul(c)) ++letters;
  }
  return !bracket && letters > 0 && ends.find(last) == ends.npos;
}

void check_parts(const Subject& s, Findings& out) {
  if (s.turns.empty()) return;
  if (!has_title(s)) out.add(Rule::title_missing);
  for (const auto& what : s.options.require) {
    if (!has(s, what)) out.add(Rule::field_missing, {what});
  }
  const auto& first = s.turns.front();
  if (first.section != SectionKind::opening && first.turn->role != Role::host) out.add(Rule::opening_missing);
  const auto& last = s.turns.back();
  if (last.section != SectionKind::closing && last.turn->role != Role::host) out.add(Rule::closing_missing);
}

/// 上一篇： and 浏览次数： in the middle of a speech.
bool is_of_page(const Subject& s, const Other& field) {
  using lexicon::any_of;
  using lexicon::Category;
  return (s.lexicon.find(text::fold(squeezed(field.key))) &
          any_of(Category::field_published, Category::field_other, Category::chrome_beginning)) != 0;
}

void check_chrome(const Subject& s, const std::vector<Other>& others, bool inside, Findings& out) {
  for (const auto& other : others) {
    const bool of_page = other.kind == OtherKind::field && inside && is_of_page(s, other);
    if (other.kind == OtherKind::chrome || of_page) out.add(Rule::page_chrome, s.decoded(other.bytes));
  }
}

void check_end(const Subject& s, Findings& out) {
  const auto& others = s.transcript.other;
  const auto end = std::find_if(others.begin(), others.end(), [](const Other& o) { return o.kind == OtherKind::end; });
  if (end == others.end()) return;
  const auto mark = s.decoded(end->bytes);
  for (const auto& view : s.turns) {
    if (view.whole.begin < mark.end) continue;
    out.add(Rule::text_after_end, view.label.empty() ? view.whole : view.label).see(mark);
    return;
  }
  for (auto other = std::next(end); other != others.end(); ++other) {
    const bool prose = other->kind == OtherKind::prose || other->kind == OtherKind::lead;
    if (!prose || other->text.size() < shortest_text) continue;
    out.add(Rule::text_after_end, s.decoded(other->bytes)).see(mark);
    return;
  }
}

}  // namespace

void check_record(const Subject& s, Findings& out) {
  check_parts(s, out);
  // An article lives on its page.
  if (out.wants(Rule::page_chrome) && !s.turns.empty()) {
    check_chrome(s, s.transcript.other, false, out);
    for (const auto& view : s.turns) check_chrome(s, view.turn->inside, true, out);
  }
  if (out.wants(Rule::text_after_end)) check_end(s, out);
}

}  // namespace shilu::checker
