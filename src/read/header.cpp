// The block of fields and rosters at the top: 时间：…, 发布人：, and the people listed below a key.
#include <algorithm>

#include "read/case.hpp"
#include "read/lead.hpp"
#include "read/name.hpp"
#include "read/sentences.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

using lexicon::bit;
using lexicon::Categories;
using lexicon::Category;

// A header is looked for in this many filled lines; a record without fields has none.
constexpr std::size_t header_lines = 80;
// A name that labels so many lines is no key.
constexpr std::uint32_t often = 3;
constexpr std::size_t longest_entry = 100;  // code points of a roster line

bool is_sentence(std::string_view text) { return ends_with_one_of(text, U"。！？!?."); }

/// In writing with two cases a key begins with a capital: "von: …" is a line that broke off.
bool is_key(std::string_view label) {
  const auto c = text::decode_at(label, 0).value;
  return c >= 0x2E80 || !text::is_letter(c) || text::is_upper(c);
}

/// "朱振宇 市工信局副局长" and "华 亮 南通大学副校长": the name's end, 0 where the line does not begin with a name.
std::size_t leading_name(std::string_view text, const lexicon::Lexicon& lexicon) {
  std::size_t best = 0;
  std::size_t words = 0;
  for (std::size_t at = 0; at < text.size() && words < 3;) {
    auto end = at;
    while (end < text.size() && !text::is_blank(text::decode_at(text, end).value))
      end += text::decode_at(text, end).length;
    if (is_han_name(squeeze(text.substr(0, end)), lexicon)) best = end;
    ++words;
    at = end;
    while (at < text.size() && text::is_blank(text::decode_at(text, at).value)) at += text::decode_at(text, at).length;
  }
  return best;
}

/// A list whose every item is a person by itself: 瑞原知事（瑞原 理央）、天羽観光局長 / 문세라 해양보전과장, 석기혁
/// 어촌정책관.
std::vector<Person> listed(std::string_view text, const lexicon::Lexicon& lexicon) {
  std::vector<Person> people;
  std::size_t depth = 0;
  std::size_t begin = 0;
  bool all = true;
  const auto item = [&](std::size_t end) {
    auto piece = text::trim(text.substr(begin, end - begin));
    if (piece.empty()) return;
    std::string_view detail;
    const auto close = text::decode_before(piece, piece.size());
    const auto open = std::max(piece.rfind('(') == std::string_view::npos ? 0 : piece.rfind('('),
                               piece.rfind("（") == std::string_view::npos ? 0 : piece.rfind("（"));
    if (open != 0 && (close.value == U')' || close.value == U'）')) {
      detail = text::trim(piece.substr(open + text::decode_at(piece, open).length,
                                       piece.size() - close.length - open - text::decode_at(piece, open).length));
    }
    const auto found = who(piece, detail, lexicon);
    if (found.kind != WhoKind::person || found.name.empty()) {
      all = false;
      return;
    }
    Person person;
    person.name = found.name;
    person.title = found.title;
    person.origin = Origin::roster;
    // 瑞原知事（瑞原 理央）: the brackets hold the whole name.
    const auto inner = squeeze(detail);
    std::string joined;
    for (const char c : inner) {
      if (c != ' ') joined += c;
    }
    if (found.partial && joined.size() > found.name.size() && joined.substr(0, found.name.size()) == found.name &&
        text::decode_at(joined, 0).value >= 0x2E80) {
      person.name = joined;
      if (person.title == detail) person.title.clear();
    }
    people.push_back(person);
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    if (std::u32string_view(U"(（[【").find(c.value) != std::u32string_view::npos) ++depth;
    if (std::u32string_view(U")）]】").find(c.value) != std::u32string_view::npos && depth > 0) --depth;
    if (depth == 0 && std::u32string_view(U"、，,;；").find(c.value) != std::u32string_view::npos) {
      item(at);
      begin = at + c.length;
    }
    at += c.length;
  }
  item(text.size());
  if (!all) people.clear();
  return people;
}

/// The people of one roster line.
std::vector<Person> roster_entry(std::string_view text, const lexicon::Lexicon& lexicon) {
  std::vector<Person> people;
  const auto add = [&](std::string_view name, std::string_view title) {
    Person person;
    person.name = squeeze(name);
    person.title = std::string(text::trim(title));
    person.origin = Origin::roster;
    people.push_back(person);
  };
  if (const auto name = leading_name(text, lexicon); name != 0) {
    auto rest = text::trim(text.substr(name));
    for (const std::string_view sign : {"，", ",", "：", ":", "—", "-"}) {
      if (rest.substr(0, sign.size()) == sign) rest = text::trim(rest.substr(sign.size()));
    }
    if (rest.size() >= 2 && (rest.substr(0, 3) == "（" || rest.front() == '(')) {
      rest.remove_prefix(text::decode_at(rest, 0).length);
      const auto last = text::decode_before(rest, rest.size());
      if (last.value == U'）' || last.value == U')') rest.remove_suffix(last.length);
    }
    add(text.substr(0, name), rest);
    return people;
  }
  if (people = listed(text, lexicon); !people.empty()) return people;
  for (const auto& mention : titled_names(text, lexicon)) add(mention.name, mention.title);
  if (!people.empty()) return people;
  if (const auto at = name_after_title(text, lexicon); at != std::string_view::npos) {
    add(text.substr(at), text.substr(0, at));
    return people;
  }
  // name（office）, name，office
  for (const std::string_view sign : {"（", "(", "，", ", "}) {
    const auto at = text.find(sign);
    if (at == std::string_view::npos || !is_name(squeeze(text::trim(text.substr(0, at))), lexicon)) continue;
    auto title = text.substr(at + sign.size());
    const auto last = title.empty() ? text::CodePoint{} : text::decode_before(title, title.size());
    if (last.value == U'）' || last.value == U')') title.remove_suffix(last.length);
    add(text::trim(text.substr(0, at)), title);
    return people;
  }
  return people;
}

/// Roster lines from `from` on; returns the first segment that is none.
std::size_t read_roster(Case& c, std::size_t from, Role role) {
  std::size_t last = from;
  for (std::size_t i = c.next_filled(from); i < c.scan.segments.size(); i = c.next_filled(i + 1)) {
    const auto& segment = c.scan.segments[i];
    const auto text = c.piece(segment);
    if (c.lines[i].kind != LineKind::text || is_sentence(text) || text::count_code_points(text) > longest_entry) break;
    const bool labelled = segment.readings > 0 && c.scan.readings[segment.first].shape == Shape::colon;
    if (labelled) break;
    const auto people = roster_entry(text, c.lexicon);
    if (people.empty()) break;
    for (auto person : people) {
      person.role = role;
      person.first = segment.text.begin;
      c.lines[i].person = c.people.add(person);
    }
    c.lines[i].kind = LineKind::roster;
    last = i + 1;
  }
  return last;
}

bool greets(std::string_view text, const lexicon::Lexicon& lexicon) {
  return static_cast<bool>(lexicon.longest_prefix(text::fold(text::head(text, 48)), bit(Category::greeting)));
}

Categories field_categories(std::string_view label, const lexicon::Lexicon& lexicon) {
  // 主持人（市政府办副主任 沈屿）: the brackets say who, not what.
  return lexicon.find(text::fold(squeeze(text::trim(label.substr(0, std::min(label.find("（"), label.find('(')))))));
}

}  // namespace

void read_header(Case& c) {
  auto candidate = c.candidates.begin();
  std::size_t seen = 0;
  std::size_t end = 0;
  bool first_cast = true;
  bool below_name = false;
  for (std::size_t i = c.next_filled(0); i < c.scan.segments.size() && seen < header_lines; i = c.next_filled(i + 1)) {
    const auto kind = c.lines[i].kind;
    if (kind == LineKind::metadata) {
      end = i + 1;
      continue;
    }
    ++seen;
    while (candidate != c.candidates.end() && candidate->segment < i) ++candidate;
    const Candidate* field = nullptr;
    bool label = false;
    bool name = false;
    for (auto it = candidate; it != c.candidates.end() && it->segment == i; ++it) {
      const auto& who = c.words[it->words].who;
      const auto shape = c.scan.readings[it->reading].shape;
      if (shape == Shape::colon && who.field && is_key(c.scan.readings[it->reading].label.of(c.text()))) {
        field = &*it;
      } else if (shape != Shape::bare && shape != Shape::single && shape != Shape::reporter &&
                 (it->evidence.weight() + 1 >= label_threshold || c.words[it->words].count >= often)) {
        label = true;
      }
      name = name || (shape == Shape::bare && who.kind == WhoKind::person);
    }
    if (field == nullptr) {
      // A greeting below a bare name is speech; above fields it opens an invitation.
      if (label || (below_name && greets(c.piece(c.scan.segments[i]), c.lexicon))) break;
      below_name = name;
      continue;
    }
    const auto& reading = c.scan.readings[field->reading];
    const auto key = reading.label.of(c.text());
    const auto categories = field_categories(key, c.lexicon);
    const auto value = text::trim(c.text().substr(reading.value, c.scan.segments[i].text.end - reading.value));
    const bool host = (categories & bit(Category::field_host)) != 0;
    const bool cast = (categories & bit(Category::field_cast)) != 0;
    std::vector<Person> people;
    if (host || cast) {
      const bool speech = is_sentence(value.empty() ? "x" : value) || text::count_code_points(value) > longest_entry ||
                          greets(value, c.lexicon);
      if (host && speech) break;  // 主持人：各位记者朋友，大家好。
      if (!value.empty()) people = roster_entry(value, c.lexicon);
      if (host && !value.empty() && people.empty() && !text::has_letter(value)) break;  // Moderator: [00:00:00]
      if (host && value.empty()) {
        // 主持人： alone: a field only when a roster line stands below it.
        const auto next = c.next_filled(i + 1);
        if (next >= c.scan.segments.size()) break;
        const auto below = c.piece(c.scan.segments[next]);
        if (is_sentence(below) || text::count_code_points(below) > longest_entry ||
            roster_entry(below, c.lexicon).empty())
          break;
      }
    }
    auto& line = c.lines[i];
    line.kind = LineKind::field;
    line.reading = static_cast<int>(field->reading);
    line.key = key;
    line.value = value;
    const Role role = host ? Role::host : Role::speaker;
    for (auto person : people) {
      person.role = role;
      person.first = c.scan.segments[i].text.begin;
      person.presenter = cast && people.size() == 1 && first_cast;
      c.people.add(person);
    }
    first_cast = first_cast && !cast;
    end = i + 1;
    if (host || cast) {
      end = std::max(end, read_roster(c, i + 1, role));
      if (end > i + 1) i = end - 1;
    }
  }
  c.header_end = static_cast<std::uint32_t>(end);
}

}  // namespace shilu::read
