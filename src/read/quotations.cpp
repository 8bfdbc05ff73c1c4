// Quotation marks of prose.
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
  for (const auto& quotation : quotations) {
    if (offset >= quotation.begin && offset < quotation.end) return &quotation;
  }
  return nullptr;
}

}  // namespace shilu::read
