// Words of a paragraph of prose, asked of the lexicon.
#include "read/reported.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

Verb last_verb(const Case& c, const Prose& prose, std::size_t begin, std::size_t end) {
  constexpr auto verbs = lexicon::bit(lexicon::Category::verb_say);
  const auto folded = std::string_view(prose.folded).substr(0, end);
  Verb found;
  for (auto at = begin; at < end;) {
    const auto match = prose.quotation_at(at) == nullptr ? c.lexicon.longest_prefix(folded.substr(at), verbs)
                                                         : lexicon::Lexicon::Match();
    if (match) found = {at, match.length};
    // 말했다 has 했다 in it.
    at += match ? match.length : text::decode_at(prose.text, at).length;
  }
  return found;
}

std::size_t word_at(const Case& c, const Prose& prose, std::size_t at, std::size_t end, lexicon::Category category) {
  const auto folded = std::string_view(prose.folded).substr(at, end - at);
  return c.lexicon.longest_prefix(folded, lexicon::bit(category)).length;
}

}  // namespace shilu::read
