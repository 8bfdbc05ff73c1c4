// Front matter: the `key: value` block between two lines of dashes that Markdown collections put before a text.
#include <algorithm>

#include "read/case.hpp"
#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"

namespace shilu::read {

namespace {

// Longest front matter that is looked for, in lines.
constexpr std::size_t longest_block = 200;

bool is_fence(std::string_view text) { return text == "---" || text == "+++"; }

std::string_view unquoted(std::string_view value) {
  value = text::trim(value);
  if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front()) {
    return value.substr(1, value.size() - 2);
  }
  return value;
}

/// "Gorton, John" → "John Gorton".
std::string given_first(std::string_view name) {
  const auto comma = name.find(", ");
  if (comma == std::string_view::npos) return std::string(name);
  return std::string(name.substr(comma + 2)) + " " + std::string(name.substr(0, comma));
}

}  // namespace

void read_metadata(Case& c) {
  const auto begin = c.next_filled(0);
  const auto& segments = c.scan.segments;
  if (begin >= segments.size() || !is_fence(c.piece(segments[begin]))) return;
  std::size_t end = begin + 1;
  const auto limit = std::min(segments.size(), begin + longest_block);
  while (end < limit && !is_fence(c.piece(segments[end]))) ++end;
  if (end >= limit) return;

  std::string list;
  for (std::size_t i = begin; i <= end; ++i) {
    if (segments[i].text.empty()) continue;
    c.lines[i].kind = LineKind::metadata;
    if (i == end) break;
    const auto line = c.piece(segments[i]);
    if (line.substr(0, 2) == "- " && !list.empty()) {
      const auto value = unquoted(line.substr(2));
      if (list == "speakers" || list == "creators") {
        const auto name = given_first(value);
        // Authors are people where their family name comes first; a party or an office has no comma.
        if (list == "creators" && value.find(", ") == std::string_view::npos) continue;
        if (is_name(name, c.lexicon) && name.find(' ') != std::string::npos) {
          Person person;
          person.name = name;
          person.origin = Origin::metadata;
          person.first = segments[i].text.begin;
          c.people.add(person);
        }
      }
      continue;
    }
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) {
      // A value that goes on: title over two lines.
      if (list == "title") c.conference.title += " " + std::string(unquoted(line));
      continue;
    }
    const auto key = text::fold(line.substr(0, colon));
    const auto value = unquoted(line.substr(colon + 1));
    list = key;
    if (key == "title") {
      c.conference.title = std::string(text::trim(line.substr(colon + 1)));
    } else if (key == "date") {
      Date date;
      if (find_date(value, c.lexicon, c.month_first, date)) c.published = date;
    }
  }
  auto& title = c.conference.title;
  title = std::string(unquoted(title));
  // Markdown escapes of a scraper: a backslash before a sign, or before an underscore that stood for a blank.
  for (std::size_t at = 0; (at = title.find("\\_", at)) != std::string::npos;) title.replace(at, 2, " ");
}

}  // namespace shilu::read
