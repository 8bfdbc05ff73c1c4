// Quotation marks of prose.
#include <algorithm>

#include "read/reported.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

char32_t closing_of(char32_t c) {
  switch (c) {
    case U'“': return U'”';
    case U'「': return U'」';
    case U'『': return U'』';
    case U'«': return U'»';
    case U'„': return U'“';
    case U'"': return U'"';
    default: return 0;
  }
}

}  // namespace

std::vector<Quotation> find_quotations(std::string_view text) {
  std::vector<Quotation> found;
  char32_t closing = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    if (closing != 0 && c.value == closing) {
      found.back().end = at + c.length;
      found.back().closed = true;
      closing = 0;
    } else if (closing == 0 && closing_of(c.value) != 0) {
      closing = closing_of(c.value);
      found.push_back({at, text.size(), false});
    }
    at += c.length;
  }
  return found;
}

const Quotation* Prose::quotation_at(std::size_t offset) const {
  const auto after = std::upper_bound(quotations.begin(), quotations.end(), offset,
                                      [](std::size_t value, const Quotation& each) { return value < each.begin; });
  if (after == quotations.begin()) return nullptr;
  const auto& quotation = *std::prev(after);
  return offset < quotation.end ? &quotation : nullptr;
}

}  // namespace shilu::read
