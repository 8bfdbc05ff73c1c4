// Forms of address and offices in labels that disagree about one person.
#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "check/people.hpp"
#include "check/steps.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"

namespace shilu::checker {

namespace {

using lexicon::bit;
using lexicon::Category;

/// Words that say whether a man or a woman is meant, before a name or behind it.
struct Address {
  std::string_view word;
  bool woman;
};
constexpr std::array<Address, 24> addresses{{
    {"mr.", false}, {"mr", false},  {"mrs.", true},      {"mrs", true},    {"ms.", true},    {"ms", true},
    {"miss", true}, {"sir", false}, {"herr", false},     {"frau", true},   {"señor", false}, {"señora", true},
    {"sr.", false}, {"sra.", true}, {"monsieur", false}, {"madame", true}, {"先生", false},  {"女士", true},
    {"小姐", true}, {"夫人", true}, {"ông", false},      {"bà", true},     {"anh", false},   {"chị", true},
}};

const Address* address_in(std::string_view folded) {
  for (const auto& address : addresses) {
    if (folded.size() <= address.word.size()) continue;
    const bool letters = static_cast<unsigned char>(address.word[0]) < 0xE0;
    if (letters && folded.starts_with(address.word) &&
        (folded[address.word.size()] == ' ' || address.word.ends_with('.')))
      return &address;
    if (!letters && folded.ends_with(address.word)) return &address;
  }
  return nullptr;
}

/// 副 and the like before the office of a title: 副局长 against 局长.
struct Office {
  std::string word;    ///< 局长
  std::string prefix;  ///< 副
};

Office office_in(const Subject& s, std::string_view title) {
  const auto folded = text::fold(title);
  const auto office = s.lexicon.longest_suffix(folded, bit(Category::title));
  if (!office) return {};
  // The longest word may hold its prefix already: 副局长.
  auto word = folded.substr(folded.size() - office.length);
  auto before = std::string_view(folded).substr(0, folded.size() - office.length);
  std::string prefix;
  if (word.starts_with("副")) {
    prefix = "副";
    word.erase(0, prefix.size());
  } else if (before.ends_with("副")) {
    prefix = "副";
  }
  return {word, prefix};
}

using Uses = std::vector<Range>;  // of one label, in order of the text

using Turns = std::vector<const TurnView*>;  // of one person, those with a label

void check_address(const Subject& s, const Turns& turns, Findings& out) {
  std::array<std::map<std::string, Uses>, 2> uses;
  std::array<std::size_t, 2> counts{};
  for (const auto* view : turns) {
    const std::string label(s.piece(view->label));
    const auto* address = address_in(text::fold(label));
    if (address == nullptr) continue;
    uses[address->woman][label].push_back(view->label);
    ++counts[address->woman];
  }
  if (counts[0] == 0 || counts[1] == 0) return;
  const auto rare = counts[1] <= counts[0] ? 1u : 0u;
  const auto& usual = *std::max_element(uses[1 - rare].begin(), uses[1 - rare].end(),
                                        [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
  for (const auto& [label, places] : uses[rare]) {
    auto& found = out.add(Rule::wrong_honorific, places.front(), {label, usual.first}).see(usual.second.front());
    for (const auto& place : places) found.change(place, usual.first);
  }
}

/// A label that promotes its speaker: 局长林越 where the cast has 副局长林越.
void check_office(const Subject& s, const Participant& person, const Turns& turns, Findings& out) {
  if (person.title.empty() || person.name.empty()) return;
  const auto announced = office_in(s, person.title);
  if (announced.word.empty()) return;
  for (const auto* view : turns) {
    const auto label = s.piece(view->label);
    const auto name = label.find(person.name);
    if (name == std::string_view::npos || name == 0) continue;
    const auto before = text::trim_end(label.substr(0, name));
    const auto printed = office_in(s, before);
    if (printed.word != announced.word || printed.prefix == announced.prefix) continue;
    out.add(Rule::wrong_honorific, {view->label.begin, view->label.begin + before.size()},
            {std::string(before), person.title})
        .see(s.decoded(person.mention));
    return;
  }
}

}  // namespace

void check_honorifics(const Subject& s, Findings& out) {
  if (!out.wants(Rule::wrong_honorific)) return;
  std::unordered_map<const Participant*, Turns> turns;
  for (const auto& view : s.turns) {
    if (view.speaker != nullptr && !view.label.empty()) turns[view.speaker].push_back(&view);
  }
  for (const auto& person : s.transcript.participants) {
    const auto found = turns.find(&person);
    if (found == turns.end()) continue;
    if (person.labels.size() > 1) check_address(s, found->second, out);
    if (person.evidence == "roster" || person.evidence == "lead") check_office(s, person, found->second, out);
  }
}

}  // namespace shilu::checker
