#include "check/calls.hpp"

#include <algorithm>
#include <string>

#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

using lexicon::bit;
using lexicon::Category;

namespace {

constexpr std::size_t crowd = 400;         // people whose names are looked for
constexpr std::size_t longest_call = 400;  // bytes of a sentence that gives somebody the floor

/// A participant, or an office.
bool names_somebody(const Subject& s, std::string_view text) {
  if (s.lexicon.longest_suffix(text, bit(Category::title) | bit(Category::honorific_after))) return true;
  if (s.transcript.participants.size() > crowd) return false;
  return std::any_of(s.transcript.participants.begin(), s.transcript.participants.end(),
                     [&](const Participant& person) {
                       return !person.name.empty() && text.find(text::fold(person.name)) != std::string_view::npos;
                     });
}

}  // namespace

bool calls_for_question(const Subject& s, std::string_view text) {
  const auto folded = text::fold(text);
  lexicon::Lexicon::Match word;
  for (std::size_t from = 0; from < folded.size();) {
    const auto at = s.lexicon.search(std::string_view(folded).substr(from), bit(Category::floor), &word);
    if (at == std::string::npos) return false;
    if ((word.categories & bit(Category::verb_ask)) != 0) return true;
    from += at + word.length;
  }
  return false;
}

std::string_view without_stop(std::string_view text) {
  constexpr std::u32string_view signs = U"。！!.…”\" ";
  while (!text.empty()) {
    const auto c = text::decode_before(text, text.size());
    if (signs.find(c.value) == std::u32string_view::npos) break;
    text.remove_suffix(c.length);
  }
  return text;
}

std::string_view last_clause(std::string_view text) {
  text = without_stop(text);
  std::size_t begin = text.size() > longest_call ? text.size() - longest_call : 0;
  for (std::size_t at = text.size(); at > begin;) {
    const auto c = text::decode_before(text, at);
    constexpr std::u32string_view ends = U"。！？!?，；";
    if (ends.find(c.value) != std::u32string_view::npos || (c.value == U'.' && at < text.size() && text[at] == ' ')) {
      begin = at;
      break;
    }
    at -= c.length;
  }
  while (begin < text.size() && (static_cast<unsigned char>(text[begin]) & 0xC0u) == 0x80u) ++begin;
  return text::trim(text.substr(begin));
}

bool hands_over(const Subject& s, std::string_view sentence) {
  const auto folded = text::fold(sentence);
  lexicon::Lexicon::Match verb;
  const auto introduces = s.lexicon.search(folded, bit(Category::verb_introduce), &verb);
  if (introduces == std::string::npos) return false;
  const auto behind = std::string_view(folded).substr(introduces + verb.length);
  if (s.lexicon.longest_suffix(folded, bit(Category::floor)).length > 0 && !behind.empty()) return true;
  // 请郎冶副局长介绍汛期天气趋势。 Behind the verb goes what about.
  const auto order = std::string_view(folded).substr(introduces);  // 请, not 邀请到
  if (!order.starts_with("请") && !order.starts_with("請") && !order.starts_with("有")) return false;
  const auto floor = s.lexicon.search(behind, bit(Category::floor));
  return floor != std::string::npos && names_somebody(s, behind.substr(0, floor));
}

}  // namespace shilu::checker
