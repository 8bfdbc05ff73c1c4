// Outlets and names that stand in brackets behind a question instead of before it: …？（中廣）, …주십시오. (연합뉴스
// 기자)
#include "read/case.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

using lexicon::bit;
using lexicon::Category;

constexpr std::size_t longest_signature = 16;  // code points

/// What stands in brackets at the end of a text; empty where nothing does.
std::string_view signature(std::string_view text) {
  text = text::trim_end(text);
  if (text.empty()) return {};
  const auto close = text::decode_before(text, text.size());
  if (close.value != U'）' && close.value != U')') return {};
  std::size_t at = text.size() - close.length;
  for (std::size_t taken = 0; at > 0 && taken <= longest_signature; ++taken) {
    const auto c = text::decode_before(text, at);
    at -= c.length;
    if (c.value == U'（' || c.value == U'(')
      return text::trim(text.substr(at + c.length, text.size() - close.length - at - c.length));
  }
  return {};
}

}  // namespace

void read_signatures(Case& c) {
  std::size_t label = c.lines.size();
  std::size_t last = c.lines.size();
  const auto close = [&] {
    if (label == c.lines.size()) return;
    auto& line = c.lines[label];
    if (line.role != Role::reporter || line.person != People::nobody) return;
    const auto printed = signature(c.piece(c.scan.segments[last]));
    if (printed.empty()) return;
    const auto folded = text::fold(printed);
    if (c.lexicon.search(folded, bit(Category::note)) != std::string_view::npos) return;
    if (c.lexicon.search(folded, bit(Category::sentence_word)) != std::string_view::npos) return;
    auto signer = who(printed, {}, c.lexicon);
    if (signer.kind != WhoKind::reporter && signer.kind != WhoKind::audience) {
      if (text::decode_at(printed, 0).value < 0x2E80 && signer.kind == WhoKind::nobody) return;
      signer = Who{};
      signer.outlet = std::string(printed);
    }
    if (signer.outlet.empty() && signer.name.empty()) return;
    Person person;
    person.name = signer.name;
    person.outlet = signer.outlet;
    person.role = Role::reporter;
    person.first = c.scan.segments[last].text.begin;
    line.person = c.people.add(person);
    c.people[line.person].heard = true;
  };
  for (std::size_t i = 0; i < c.lines.size(); ++i) {
    if (c.lines[i].kind == LineKind::label) {
      close();
      label = last = i;
    } else if (c.lines[i].kind == LineKind::text) {
      last = i;
    } else if (c.lines[i].kind == LineKind::heading || c.lines[i].kind == LineKind::end) {
      close();
      label = c.lines.size();
    }
  }
  close();
}

}  // namespace shilu::read
