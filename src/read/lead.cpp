#include "read/lead.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "read/case.hpp"
#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Category;

namespace {

// Prose that can introduce people: this many filled lines from the top, and this many bytes of each.
constexpr std::size_t lead_lines = 60;
constexpr std::size_t lead_bytes = 4096;

bool is_dot(char32_t c) { return c == U'·' || c == U'•' || c == U'‧' || c == U'・'; }

/// What may follow a name in running text. Anything that is not Han does; of Han, verbs and small words.
bool follows_name(std::string_view folded, std::size_t at, const lexicon::Lexicon& lexicon) {
  if (at == folded.size()) return true;
  const auto c = text::decode_at(folded, at).value;
  if (is_dot(c)) return false;
  if (!text::is_han(c)) return true;
  return static_cast<bool>(lexicon.longest_prefix(
      folded.substr(at), any_of(Category::name_follower, Category::verb_attend, Category::verb_host, Category::verb_say,
                                Category::honorific_after)));
}

/// Where `count` Han characters from `at` on end; npos where there are fewer.
std::size_t behind_han(std::string_view text, std::size_t at, std::size_t count) {
  for (; count > 0; --count) {
    if (at >= text.size()) return std::string_view::npos;
    const auto c = text::decode_at(text, at);
    if (!text::is_han(c.value)) return std::string_view::npos;
    at += c.length;
  }
  return at;
}

/// Length of the name at `at`, 0 where there is none.
std::size_t name_at(std::string_view text, std::string_view folded, std::size_t at, const lexicon::Lexicon& lexicon) {
  // Names of several parts: up to the last Han character behind a dot.
  std::size_t end = at;
  std::size_t dot = std::string_view::npos;
  std::size_t characters = 0;
  while (end < text.size() && characters < 16) {
    const auto c = text::decode_at(text, end);
    if (is_dot(c.value)) {
      dot = end;
    } else if (!text::is_han(c.value)) {
      break;
    }
    ++characters;
    end += c.length;
  }
  if (dot != std::string_view::npos && dot > at) {
    // The part behind the dot ends where something follows names, four characters at most: 吐尔逊
    std::size_t tail = dot + text::decode_at(text, dot).length;
    for (std::size_t taken = 0; taken < 6 && tail < end; ++taken) {
      tail += text::decode_at(text, tail).length;
      if (taken >= 1 && follows_name(folded, tail, lexicon) && is_han_name(text.substr(at, tail - at), lexicon))
        return tail - at;
    }
  }
  for (const std::size_t count : {3u, 2u, 4u}) {
    const auto tail = behind_han(text, at, count);
    if (tail == std::string_view::npos || !is_han_name(text.substr(at, tail - at), lexicon) ||
        !follows_name(folded, tail, lexicon))
      continue;
    // 盖志强介绍: what follows is a verb of saying only behind the whole name.
    constexpr std::u32string_view adverbs = U"则則也还還又就曾都均并並再先亦在";
    const bool adverb = adverbs.find(text::decode_before(text, tail).value) != std::u32string_view::npos;
    const bool says = count == 3 && !adverb && lexicon.longest_prefix(folded.substr(tail), bit(Category::verb_say)) &&
                      !lexicon.longest_prefix(folded.substr(tail - 3), bit(Category::verb_say));
    // 方敏到会: a last character that is a small word belongs to what follows, if the rest is a name.
    if (count == 3 && !says && (lexicon.find(folded.substr(tail - 3, 3)) & bit(Category::name_follower)) != 0 &&
        is_han_name(text.substr(at, tail - 3 - at), lexicon)) {
      continue;
    }
    return tail - at;
  }
  // 华 亮: two characters set apart
  const auto first = at < text.size() ? text::decode_at(text, at) : text::CodePoint{};
  if (text::is_han(first.value) && at + first.length < text.size()) {
    auto gap = at + first.length;
    while (gap < text.size() && text::is_blank(text::decode_at(text, gap).value))
      gap += text::decode_at(text, gap).length;
    if (gap > at + first.length && gap < text.size()) {
      const auto second = text::decode_at(text, gap);
      const auto tail = gap + second.length;
      if (text::is_han(second.value) && is_han_name(squeeze(text.substr(at, tail - at)), lexicon) &&
          (tail == text.size() || !text::is_han(text::decode_at(text, tail).value))) {
        return tail - at;
      }
    }
  }
  return 0;
}

/// Bytes of a full name and of the office right behind it; 0 and 0 where there are none.
std::pair<std::size_t, std::size_t> name_before_title(std::string_view text, std::string_view folded, std::size_t at,
                                                      const lexicon::Lexicon& lexicon) {
  const auto family = surname_length(folded.substr(at), lexicon);
  if (family == 0) return {};
  for (const std::size_t count : {3u, 2u, 4u}) {
    const auto tail = behind_han(text, at, count);
    if (tail == std::string_view::npos || !is_han_name(text.substr(at, tail - at), lexicon)) continue;
    if (const auto title = lexicon.longest_prefix(folded.substr(tail), bit(Category::title));
        title && title.length > 3 && follows_name(folded, tail + title.length, lexicon) &&
        // 農糧委員會: a house, no office
        lexicon.longest_prefix(folded.substr(tail), bit(Category::organisation_ending)).length <= title.length) {
      return {tail - at, title.length};
    }
  }
  return {};
}

/// 陳總統水扁先生: the office stands inside the name. The given name's bytes; 0 where it is not so.
std::size_t given_behind_title(std::string_view text, std::string_view folded, std::size_t family, std::size_t title,
                               const lexicon::Lexicon& lexicon) {
  const auto begin = family + title;
  std::size_t tail = begin;
  for (std::size_t taken = 0; taken < 2; ++taken) {
    if (tail >= text.size() || !text::is_han(text::decode_at(text, tail).value)) return 0;
    tail += text::decode_at(text, tail).length;
  }
  std::string whole(text.substr(0, family));
  whole += text.substr(begin, tail - begin);
  if (!is_han_name(whole, lexicon)) return 0;
  return lexicon.longest_prefix(folded.substr(tail), bit(Category::honorific_after)) ? tail - begin : 0;
}

/// 珊岛国《岛屿时报》记者 → 岛屿时报; the office as a whole where no book marks name the outlet.
std::string outlet_before(std::string_view office, std::size_t word) {
  auto house = text::trim(office.substr(0, office.size() - std::min(word, office.size())));
  const auto open = house.find("《");
  const auto close = house.find("》");
  if (open != std::string_view::npos && close != std::string_view::npos && close > open)
    house = house.substr(open + 3, close - open - 3);
  return std::string(house);
}

bool is_boundary(char32_t c) {
  if (c > U'」' && c < U'！') return false;  // most of a Chinese text
  constexpr std::u32string_view signs = U"，,。；;：:（）()！？!?“”「」《》<>\"";
  return signs.find(c) != std::u32string_view::npos;
}

/// 2024年10月17日外交部发言人: without the date, of which a month must be told, as 3号线 and 120急救中心 are none.
std::string_view behind_date(std::string_view office) {
  std::size_t end = 0;
  bool month = false;
  while (end < office.size()) {
    const auto c = text::decode_at(office, end);
    const bool unit = c.value == U'年' || c.value == U'月' || c.value == U'日' || c.value == U'号';
    if (!text::is_digit(c.value) && !unit) break;
    if (end == 0 && unit) break;
    month = month || c.value == U'月';
    end += c.length;
  }
  return month ? office.substr(end) : office;
}

}  // namespace

std::vector<Mention> titled_names(std::string_view text, const lexicon::Lexicon& lexicon) {
  std::vector<Mention> mentions;
  const std::string folded_text = text::fold(text);
  const std::string_view folded = folded_text;
  std::size_t clause = 0;  // where the office of the next name can begin
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    if (is_boundary(c.value)) {
      clause = at + c.length;
    } else if (const auto family =
                   at == clause && text::is_han(c.value) ? surname_length(folded.substr(at), lexicon) : 0;
               family != 0 && lexicon.longest_prefix(folded.substr(at + family), bit(Category::title)) &&
               given_behind_title(text.substr(at), folded.substr(at), family,
                                  lexicon.longest_prefix(folded.substr(at + family), bit(Category::title)).length,
                                  lexicon) != 0) {
      const auto title = lexicon.longest_prefix(folded.substr(at + family), bit(Category::title)).length;
      const auto given = given_behind_title(text.substr(at), folded.substr(at), family, title, lexicon);
      Mention mention;
      mention.name = std::string(text.substr(at, family)) + std::string(text.substr(at + family + title, given));
      mention.title = text.substr(at + family, title);
      mention.at = at;
      mentions.push_back(mention);
      at += family + title + given;
      clause = at;
      continue;
    } else if (const auto named =
                   at == clause ? name_before_title(text, folded, at, lexicon) : std::pair<std::size_t, std::size_t>{};
               named.first != 0) {
      // 蔡英文總統今天…: the office stands behind the name.
      Mention mention;
      mention.name = std::string(text.substr(at, named.first));
      mention.at = at;
      mention.title = text.substr(at + named.first, named.second);
      mention.hosts = static_cast<bool>(
          lexicon.longest_prefix(folded.substr(at + named.first + named.second), bit(Category::verb_host)));
      mentions.push_back(mention);
      at += named.first + named.second;
      clause = at;
      continue;
    } else if (text::is_han(c.value) && at > clause) {
      const auto head = text::trim_end(folded.substr(clause, at - clause));
      const auto title = lexicon.longest_suffix(head, any_of(Category::title, Category::label_reporter));
      // 副局长朱振宇, 局长 华亮. The office word must not be the whole of a longer word: 主任务.
      const auto length = title ? name_at(text, folded, at, lexicon) : 0;
      if (length != 0) {
        Mention mention;
        mention.name = std::string(text.substr(at, length));
        mention.at = at;
        auto office = text::trim(text.substr(clause, at - clause));
        std::size_t begin = 0;
        lexicon::Lexicon::Match verb;
        // "邀请到市工信局…副局长": the office begins behind the last verb that introduces.
        const auto office_folded = text::fold(office);
        for (std::size_t from = 0; from < office.size();) {
          const auto found =
              lexicon.search(std::string_view(office_folded).substr(from), bit(Category::verb_introduce), &verb);
          if (found == std::string_view::npos) break;
          from += found + verb.length;
          begin = from;
        }
        office.remove_prefix(begin);
        for (const std::string_view joint : {"、", "和", "与", "及", "以及", "與"}) {
          if (office.substr(0, joint.size()) == joint) office.remove_prefix(joint.size());
        }
        mention.title = text::trim(behind_date(office));
        if (title.categories & bit(Category::label_reporter)) {
          mention.outlet = outlet_before(mention.title, title.length);
          mention.title = {};
          mention.reports = true;
        }
        const auto behind = folded.substr(at + length);
        mention.hosts = static_cast<bool>(lexicon.longest_prefix(behind, bit(Category::verb_host)));
        mentions.push_back(mention);
        at += length;
        clause = at;
        continue;
      }
    }
    at += c.length;
  }
  return mentions;
}

void read_lead(Case& c) {
  const auto& segments = c.scan.segments;
  std::size_t seen = 0;
  for (std::size_t i = 0; i < segments.size() && seen < lead_lines; ++i) {
    if (segments[i].text.empty() || c.lines[i].kind == LineKind::metadata) continue;
    ++seen;
    const auto kind = c.lines[i].kind;
    if (kind == LineKind::chrome || kind == LineKind::roster || kind == LineKind::rule) continue;
    const auto line = c.piece(segments[i]);
    for (const auto& mention : titled_names(text::head(line, lead_bytes), c.lexicon)) {
      Person person;
      person.name = squeeze(mention.name);
      person.title = std::string(mention.title);
      person.origin = Origin::lead;
      person.first = static_cast<std::uint32_t>(segments[i].text.begin + mention.at);
      person.outlet = mention.outlet;
      if (mention.reports) person.role = Role::reporter;
      if (mention.hosts) person.role = Role::host;
      c.people.add(person);
    }
  }
}

}  // namespace shilu::read
