// Two labels that ran into one: QMS. PSAKI, where a question was lost between Q and MS. PSAKI. The speech is the second
// one's, and a diagnostic says so.
#include <map>
#include <string>

#include "read/case.hpp"
#include "read/spellings.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

constexpr std::size_t longest_label = 160;  // bytes; a longer label is not split
constexpr std::size_t most_rare = 512;      // bounds the work that a crafted text can cause

using Known = std::map<std::string, const Spelling*>;

/// Can a label of this kind stand in front, without being a part of the label behind it?
///
/// An office or 记者 before a name belongs to the name: 局长林越. A mark of question or answer never does.
bool stands_alone(const Who& who, std::string_view label) {
  if (who.kind == WhoKind::question || who.kind == WhoKind::answer) return true;
  return who.kind == WhoKind::person && text::count_code_points(label) > 1;
}

struct Parts {
  const Spelling* first = nullptr;
  const Spelling* second = nullptr;
};

/// The one way to part a label into two that stand elsewhere; none where there are several.
Parts part(const Case& c, const Known& known, const Spelling& spelling) {
  Parts found;
  const auto folded = text::fold(spelling.label);
  for (std::size_t at = text::decode_at(folded, 0).length; at < folded.size();
       at += text::decode_at(folded, at).length) {
    const auto first = known.find(std::string(text::trim(folded.substr(0, at))));
    if (first == known.end() || !stands_alone(c.words[first->second->words].who, first->first)) continue;
    const auto second = known.find(std::string(text::trim(folded.substr(at))));
    if (second == known.end() || second->second->turns < 2) continue;
    const auto kind = c.words[second->second->words].who.kind;
    if (kind != WhoKind::person && kind != WhoKind::office) continue;
    if (found.first != nullptr) return {};
    found = {first->second, second->second};
  }
  return found;
}

}  // namespace

void read_fused(Case& c) {
  const auto all = spellings(c);
  Known known;
  for (const auto& [words, spelling] : all) known.emplace(text::fold(spelling.label), &spelling);
  std::size_t looked = 0;
  for (const auto& [words, spelling] : all) {
    const auto kind = c.words[words].who.kind;
    if (spelling.turns > rare_label || (kind != WhoKind::person && kind != WhoKind::office)) continue;
    if (c.words[words].announced != People::nobody || spelling.label.size() > longest_label) continue;
    if (++looked > most_rare) return;
    const auto parts = part(c, known, spelling);
    if (parts.first == nullptr || parts.second->turns <= spelling.turns) continue;
    c.words[words].who = c.words[parts.second->words].who;
    warn(c, spelling, "fused-label",
         "the label '" + spelling.label + "' is taken for two, '" + parts.first->label + "' and '" +
             parts.second->label +
             "', and the speech for the second one's; set each on a line of its own if that is meant",
         {spelling.label, parts.first->label, parts.second->label});
  }
}

}  // namespace shilu::read
