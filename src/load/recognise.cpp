// Is it a document of ours, or a text?
#include <shilu/load.hpp>

#include <algorithm>
#include <array>

#include "load/flow_keys.hpp"

namespace shilu {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The line at `at`, without its end, which `at` moves behind.
std::string_view take_line(std::string_view bytes, std::size_t& at) {
  const std::size_t found = bytes.find('\n', at);
  const std::size_t end = found == std::string_view::npos ? bytes.size() : found;
  std::string_view line = bytes.substr(at, end - at);
  at = std::min(end + 1, bytes.size());
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool says_nothing(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t");
  return first == std::string_view::npos || line[first] == '#';
}

bool is_marker(std::string_view line, std::string_view marker) {
  return line.starts_with(marker) && (line.size() == marker.size() || line[marker.size()] == ' ');
}

/// YAML has more line breaks than we; a line of a text may begin with one.
bool is_line_break(std::string_view line) {
  return line.starts_with("\u0085") || line.starts_with("\u2028") || line.starts_with("\u2029");
}

/// Plain, or with its type, as tools write it that quote all: `!!int "1"`.
std::string_view number_of(std::string_view value) {
  constexpr std::string_view tag = "!!int ";
  if (!value.starts_with(tag)) return value;
  value.remove_prefix(tag.size());
  const bool quoted = value.size() > 2 && (value[0] == '"' || value[0] == '\'') && value.back() == value[0];
  return quoted ? value.substr(1, value.size() - 2) : value;
}

struct Member {
  std::string_view key;
  std::string_view value;
};

/// `key: value`; an empty key where the line is nothing of the kind.
Member member_of(std::string_view line) {
  std::size_t colon = line.find(':');
  while (colon < line.size() && colon + 1 < line.size() && line[colon + 1] != ' ') colon = line.find(':', colon + 1);
  if (colon == std::string_view::npos) return {};
  Member member{line.substr(0, colon), line.substr(colon + 1)};
  const std::size_t size = member.key.size();
  const bool quoted = size > 2 && (line[0] == '"' || line[0] == '\'') && member.key.back() == line[0];
  if (quoted) member.key = member.key.substr(1, size - 2);
  if (member.key.find_first_of(" \t\"'") != std::string_view::npos) return {};
  member.value.remove_prefix(std::min(member.value.find_first_not_of(' '), member.value.size()));
  return member;
}

bool is_format(const Member& member) {
  const std::string_view value = number_of(member.value);
  if (member.key != "shilu" || value.empty() || !is_digit(value[0])) return false;
  const std::size_t end = std::min(value.find_first_of(" \t"), value.size());
  return std::all_of(value.begin(), value.begin() + static_cast<std::ptrdiff_t>(end), is_digit) &&
         says_nothing(value.substr(end));
}

bool is_known(std::string_view key) {
  constexpr std::array<std::string_view, 8> known{"source",       "kind",     "language", "conference",
                                                  "participants", "sections", "reported", "other"};
  return std::find(known.begin(), known.end(), key) != known.end();
}

/// A map in block style that begins at `at`, `indent` blanks to the right of its lines.
bool block_map_is_document(std::string_view bytes, std::size_t at, std::size_t indent) {
  std::size_t known = 0;
  bool format = false;
  for (bool first = true; at < bytes.size(); first = false) {
    std::string_view line = take_line(bytes, at);
    if (says_nothing(line)) continue;
    if (!first && is_marker(line, "---")) return false;
    // What stands further left is the next item of a list, or no YAML; the first line has the item's dash there.
    if (!first && line.find_first_not_of(' ') < indent) return false;
    line.remove_prefix(indent);
    const bool is_inner = line[0] == ' ' || is_marker(line, "-") || is_line_break(line);
    if (is_inner && !first) continue;
    const Member member = member_of(line);
    if (member.key.empty() || is_inner) return false;
    if (is_format(member)) {
      if (first) return true;
      format = true;
    }
    if (is_known(member.key)) ++known;
    if (format && known >= 2) return true;
  }
  return false;
}

}  // namespace

bool is_document(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  bool marked = false;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t begin = at;
    std::string_view line = take_line(bytes, at);
    if (says_nothing(line) || (!marked && line[0] == '%')) continue;
    std::size_t first = begin;
    if (!marked && is_marker(line, "---")) {
      marked = true;
      if (says_nothing(line.substr(3))) continue;
      first += 3;
    }
    first = bytes.find_first_not_of(" \t", first);
    if (bytes[first] == '{') return loading::flow_map_has_format(bytes, first);
    if (bytes[first] == '[') {
      const std::size_t item = std::min(bytes.find_first_not_of(" \t\r\n", first + 1), bytes.size() - 1);
      if (bytes[item] == ']')
        return item > first && bytes.find_first_not_of(" \t\r\n", item + 1) == std::string_view::npos;
      return bytes[item] == '{' && loading::flow_map_has_format(bytes, item);
    }
    if (first != begin) return false;
    if (!is_marker(line, "-")) return block_map_is_document(bytes, begin, 0);
    const std::size_t indent = line.find_first_not_of(' ', 1);
    return indent != std::string_view::npos && block_map_is_document(bytes, begin, indent);
  }
  return false;
}

}  // namespace shilu
