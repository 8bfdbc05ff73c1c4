#include "read/mention.hpp"

#include <algorithm>

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

constexpr std::size_t farthest = 600;  // bytes of a line that are looked at

/// Where the name ends that stands at `begin`, blanks inside it counted; `begin` where it does not stand there.
std::size_t end_of_name(std::string_view text, std::string_view name, std::size_t begin) {
  auto at = begin;
  for (std::size_t k = 0; k < name.size();) {
    if (at >= text.size()) return begin;
    if (text[at] == name[k]) {
      ++at;
      ++k;
      continue;
    }
    const auto next = text::decode_at(text, at);
    if (k == 0 || !text::is_blank(next.value)) return begin;
    at += next.length;
  }
  return at;
}

}  // namespace

Bytes mention_of(const Case& c, const Person& person) {
  const auto text = c.text();
  const std::size_t line = std::min(text.find('\n', person.first), text.size());
  const auto last = std::min(line, person.first + farthest);
  for (std::size_t at = person.first; at < last; at += text::decode_at(text, at).length) {
    if (const auto end = end_of_name(text, person.name, at); end != at)
      return {c.source.original(at), c.source.original(end)};
  }
  return {};
}

}  // namespace shilu::read
