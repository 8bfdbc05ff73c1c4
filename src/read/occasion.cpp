// Title, date, time, place and topic of the conference: from fields, title, header lines, lead, the page's own date.
#include <algorithm>

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

constexpr std::size_t hour_line = 40;     // bytes of a line that is only an hour and perhaps a zone
constexpr std::size_t lead_bytes = 600;   // a lead names its day near its beginning
constexpr std::size_t header_lines = 30;  // lines above the first turn that can carry a title or a date

bool is_sentence(std::string_view text) { return ends_with_one_of(text, U"。！？!?；;"); }

/// Segments before the first label, without metadata.
std::vector<std::size_t> top_lines(const Case& c) {
  std::vector<std::size_t> top;
  for (std::size_t i = 0; i < c.lines.size() && top.size() < header_lines; ++i) {
    const auto kind = c.lines[i].kind;
    if (kind == LineKind::label || kind == LineKind::above) break;
    if (kind != LineKind::blank && kind != LineKind::metadata && kind != LineKind::rule) top.push_back(i);
  }
  return top;
}

std::string_view without_marks(std::string_view text) {
  while (!text.empty() && (text.front() == '#' || text.front() == '*' || text.front() == ' ')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == '*' || text.back() == ' ')) text.remove_suffix(1);
  return text;
}

void read_title(Case& c, const std::vector<std::size_t>& top) {
  std::size_t chosen = c.lines.size();
  // A heading line that says what this is wins over the first line of the page.
  for (const bool conference : {true, false}) {
    for (const auto i : top) {
      if (c.lines[i].kind != LineKind::text) continue;
      const auto text = c.piece(c.scan.segments[i]);
      if (is_sentence(text) || text::count_code_points(text) > 120) continue;
      if (conference) {
        const auto folded = text::fold(text);
        if (c.lexicon.search(folded, any_of(Category::transcript_title, Category::conference_word)) ==
            std::string::npos)
          continue;
        // A line of the header that only repeats the date and place in brackets is no title.
        const auto first = text::decode_at(text, 0).value;
        if (first == U'（' || first == U'(') continue;
      }
      chosen = i;
      break;
    }
    if (chosen != c.lines.size()) break;
  }
  // The first plain line stands above a heading like 新闻发布会主要内容 that only names a part: prefer the first when
  // both are short.
  if (chosen == c.lines.size()) return;
  c.lines[chosen].kind = LineKind::title;
  if (c.conference.title.empty()) c.conference.title = std::string(without_marks(c.piece(c.scan.segments[chosen])));
}

void read_fields(Case& c, Date& date) {
  for (const auto& line : c.lines) {
    if (line.kind != LineKind::field) continue;
    const auto categories = c.lexicon.find(text::fold(squeeze(line.key)));
    const auto set = [&](std::string& member) {
      if (member.empty()) member = std::string(line.value);
    };
    if ((categories & any_of(Category::field_date, Category::field_time)) &&
        !(categories & bit(Category::field_published))) {
      Date found;
      std::size_t from = 0;
      if (!date && find_date(line.value, c.lexicon, c.month_first, found)) {
        date = found;
        from = found.end;
      }
      if (c.conference.time.empty()) c.conference.time = find_time(line.value, c.lexicon, from);
    }
    if (categories & bit(Category::field_place)) set(c.conference.place);
    if (categories & bit(Category::field_topic)) set(c.conference.topic);
    if (categories & bit(Category::field_title)) set(c.conference.title);
    if ((categories & bit(Category::field_published)) && !c.published) {
      Date found;
      if (find_date(line.value, c.lexicon, c.month_first, found)) c.published = found;
    }
  }
}

/// "…发布会…在合肥新站高新区管委会举行": what stands between 在 and a verb of taking place.
std::string place_in(std::string_view text, const lexicon::Lexicon& lexicon) {
  const std::string folded = text::fold(text);
  lexicon::Lexicon::Match verb;
  const auto at = lexicon.search(folded, bit(Category::verb_take_place), &verb);
  if (at == std::string::npos) return {};
  const auto before = text.substr(0, at);
  for (const std::string_view preposition : {"在", "于", "於"}) {
    const auto begin = before.rfind(preposition);
    if (begin == std::string_view::npos) continue;
    const auto place = text::trim(before.substr(begin + preposition.size()));
    const auto length = text::count_code_points(place);
    if (length < 2 || length > 40) continue;
    if (place.find("，") != std::string_view::npos || place.find(",") != std::string_view::npos ||
        place.find("。") != std::string_view::npos)
      continue;
    return std::string(place);
  }
  return {};
}

}  // namespace

void read_occasion(Case& c) {
  const auto top = top_lines(c);
  Date date;
  Date incomplete;  // a day without a year
  read_fields(c, date);
  if (date && date.year == 0) std::swap(date, incomplete);
  read_title(c, top);
  const auto look = [&](std::string_view text, bool with_time) {
    if (date) return;
    Date found;
    std::size_t from = 0;
    while (find_date(text, c.lexicon, c.month_first, found, from)) {
      if (found.year != 0) {
        date = found;
      } else if (!incomplete) {
        incomplete = found;
      }
      if (date || incomplete) {
        if (with_time && c.conference.time.empty()) {
          // Right behind the day: 8月28日下午2点. Elsewhere in a lead hours mean other things.
          c.conference.time = find_time(text::head(text.substr(found.end), 48), c.lexicon);
        }
        return;
      }
      from = found.end;
    }
  };
  // The page's own date is told by its line: counters, 来源, 发布于.
  for (const auto i : top) {
    if (c.lines[i].kind != LineKind::chrome && c.lines[i].kind != LineKind::field) continue;
    const auto text = c.piece(c.scan.segments[i]);
    Date found;
    if (!c.published && find_date(text, c.lexicon, c.month_first, found) && found.year != 0) c.published = found;
  }
  if (c.kind == DocumentKind::transcript) {
    for (const auto i : top) {
      if (c.lines[i].kind == LineKind::title) look(c.piece(c.scan.segments[i]), true);
    }
    for (const auto i : top) {  // short lines of their own: (2023年8月28日 …), September 21, 2022
      const auto text = c.piece(c.scan.segments[i]);
      if ((c.lines[i].kind == LineKind::text || c.lines[i].kind == LineKind::note) && !is_sentence(text) &&
          text.size() <= 160)
        look(text, true);
    }
    for (const auto i : top) {  // a line with the hour alone: 2:36 p.m. EST
      const auto text = c.piece(c.scan.segments[i]);
      const bool short_line = c.lines[i].kind == LineKind::text && text.size() <= hour_line && !is_sentence(text);
      if (short_line && c.conference.time.empty() && (text::is_digit(text::decode_at(text, 0).value) || date))
        c.conference.time = find_time(text, c.lexicon);
    }
    for (const auto i : top) {  // the lead
      const auto text = c.piece(c.scan.segments[i]);
      if (c.lines[i].kind != LineKind::text || (!is_sentence(text) && text.size() <= 160)) continue;
      const auto head = text::head(text, lead_bytes);
      look(head, true);
      if (c.conference.place.empty()) c.conference.place = place_in(head, c.lexicon);
    }
  }
  if (!date && incomplete) {
    date = incomplete;
    // The year that the text does not print comes from the page; a page of January tells of last December.
    if (c.published.year != 0) {
      date.year = c.published.year;
      if (incomplete.month == 12 && c.published.month == 1) --date.year;
    }
  }
  if (!date) date = c.published;
  c.conference.date = iso(date);
}

}  // namespace shilu::read
