// Labels of one character, and the legends that declare them: 記：現場採訪記者  蕭：蕭世和.
#include <algorithm>
#include <map>

#include "read/case.hpp"
#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

// Different short labels that are looked up; a text has a handful.
constexpr std::size_t most_parts = 64;

bool is_colon(char32_t c) { return c == U':' || c == U'：'; }

struct Declared {
  std::string_view sign;
  std::string_view meaning;
};

bool several_colons(std::string_view text) {
  std::size_t count = 0;
  for (const std::string_view sign : {":", "："}) {
    for (std::size_t at = 0; count < 2 && (at = text.find(sign, at)) != std::string_view::npos; at += sign.size())
      ++count;
  }
  return count >= 2;
}

/// The pairs "X：meaning" of a line; X is one Han character at the line's begin or behind blanks.
std::vector<Declared> declarations(std::string_view text) {
  std::vector<Declared> found;
  std::vector<std::size_t> starts;
  bool boundary = true;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    const auto next = at + c.length;
    if (boundary && text::is_han(c.value) && next < text.size() && is_colon(text::decode_at(text, next).value))
      starts.push_back(at);
    boundary =
        text::is_blank(c.value) || std::u32string_view(U"；;，,、（(*").find(c.value) != std::u32string_view::npos;
    at = next;
  }
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const auto sign = text.substr(starts[i], text::decode_at(text, starts[i]).length);
    const auto from = starts[i] + sign.size() + text::decode_at(text, starts[i] + sign.size()).length;
    const auto to = i + 1 < starts.size() ? starts[i + 1] : text.size();
    auto meaning = text::trim(text.substr(from, to - from));
    while (!meaning.empty() &&
           std::u32string_view(U"；;，,、）)*。.").find(text::decode_before(meaning, meaning.size()).value) !=
               std::u32string_view::npos &&
           meaning.find("（") == std::string_view::npos) {
      meaning.remove_suffix(text::decode_before(meaning, meaning.size()).length);
    }
    found.push_back({sign, meaning});
  }
  return found;
}

/// What a declaration's right side says. Its bracketed remark is left out: 現場採訪記者（…）.
Who meaning_of(std::string_view meaning, const lexicon::Lexicon& lexicon) {
  const auto bracket = std::min(meaning.find("（"), meaning.find('('));
  const auto head = text::trim(meaning.substr(0, std::min(bracket, meaning.size())));
  auto result = who(head, {}, lexicon);
  if (result.kind == WhoKind::reporter && !result.known_outlet) result.outlet.clear();
  return result;
}

}  // namespace

void read_initials(Case& c) {
  const bool any =
      std::any_of(c.words.begin(), c.words.end(), [](const LabelWords& w) { return w.who.kind == WhoKind::initial; });
  if (!any) return;
  std::map<std::string, Who, std::less<>> declared;
  for (std::size_t i = 0; i < c.scan.segments.size(); ++i) {
    const auto text = c.piece(c.scan.segments[i]);
    if (text.empty() || text.size() > 400 || c.lines[i].kind != LineKind::text || !several_colons(text)) continue;
    const auto pairs = declarations(text);
    if (pairs.size() < 2) continue;
    std::size_t meant = 0;
    for (const auto& pair : pairs) {
      const auto who = meaning_of(pair.meaning, c.lexicon);
      if (who.kind == WhoKind::nobody || pair.meaning.find(pair.sign) == std::string_view::npos) continue;
      declared.emplace(pair.sign, who);
      ++meant;
    }
    if (meant >= 2) c.lines[i].kind = LineKind::roster;
  }
  // Somebody labelled in full elsewhere: 梁振英 and later 梁, 眾新聞記者 and later 眾.
  std::map<std::string, const LabelWords*, std::less<>> heard;
  for (const auto& words : c.words) {
    const auto& name = words.who.kind == WhoKind::reporter ? words.who.outlet : words.who.name;
    if (name.empty() || words.who.kind == WhoKind::initial || words.who.partial) continue;
    const auto first = name.substr(0, text::decode_at(name, 0).length);
    const auto [at, inserted] = heard.emplace(first, &words);
    const auto& other =
        inserted || at->second == nullptr
            ? name
            : (at->second->who.kind == WhoKind::reporter ? at->second->who.outlet : at->second->who.name);
    if (other != name) at->second = nullptr;
  }
  // Marks of questions make the text a dialogue.
  std::uint32_t questions = 0;
  for (const auto& words : c.words) {
    if (words.who.kind == WhoKind::question || words.who.kind == WhoKind::reporter) questions += words.count;
  }
  const bool asked = questions >= 2;
  // Or named in the header: 岑 for 岑柏堯 of the lead.
  std::map<std::string, const Person*, std::less<>> named;
  for (const auto& person : c.people.all()) {
    if (person.name.empty() || text::decode_at(person.name, 0).value < 0x2E80) continue;
    const auto first = person.name.substr(0, text::decode_at(person.name, 0).length);
    const auto [at, inserted] = named.emplace(first, &person);
    if (!inserted) at->second = nullptr;
  }
  // Part of a name of several parts, or a name that a label gave with its outlet: 泰帕 for 洛根·泰帕.
  const auto part_of = [&](std::string_view label) -> Who {
    Who result;
    for (const auto& words : c.words) {
      if (words.who.kind != WhoKind::initial && words.who.name == label) return words.who;
    }
    for (const auto& person : c.people.all()) {
      const auto dot = person.name.rfind("·");
      if (dot == std::string::npos || std::string_view(person.name).substr(dot + 2) != label) continue;
      result.kind = person.role == Role::reporter ? WhoKind::reporter : WhoKind::person;
      result.name = person.name;
      result.outlet = person.outlet;
      return result;
    }
    return result;
  };
  std::map<std::uint32_t, Who> parts;
  for (auto& candidate : c.candidates) {
    auto& words = c.words[candidate.words];
    const auto label = c.scan.readings[candidate.reading].label.of(c.text());
    if (text::decode_at(label, 0).length != label.size()) {
      if (words.who.kind != WhoKind::initial) continue;
      auto known = parts.find(candidate.words);
      if (known == parts.end() && parts.size() < most_parts)
        known = parts.emplace(candidate.words, part_of(label)).first;
      if (known != parts.end() && known->second.kind != WhoKind::nobody) candidate.evidence.add(Evidence::initial);
      continue;
    }
    if (const auto legend = declared.find(label); legend != declared.end()) {
      words.who = legend->second;
      candidate.evidence.add(Evidence::legend);
    } else if (const auto full = heard.find(label);
               words.who.kind == WhoKind::initial && full != heard.end() && full->second != nullptr) {
      candidate.evidence.add(Evidence::initial);
    } else if (const auto person = named.find(label); words.who.kind == WhoKind::initial && full == heard.end() &&
                                                      person != named.end() && person->second != nullptr) {
      candidate.evidence.add(Evidence::initial);
    } else if (words.who.kind == WhoKind::initial && full == heard.end() && asked && words.count >= 2 &&
               surname_length(label, c.lexicon) == label.size()) {
      candidate.evidence.add(Evidence::initial);  // a family name alone that answers: **簡：**
    }
  }
  // Resolved only now, so that all candidates of a word were seen as initials.
  for (const auto& candidate : c.candidates) {
    auto& words = c.words[candidate.words];
    if (words.who.kind != WhoKind::initial || !candidate.evidence.has(Evidence::initial)) continue;
    const auto label = c.scan.readings[candidate.reading].label.of(c.text());
    if (const auto part = parts.find(candidate.words); part != parts.end()) {
      words.who = part->second;
    } else if (const auto full = heard.find(label); full != heard.end()) {
      words.who = full->second->who;
    } else {
      const auto person = named.find(label);
      words.who.kind = WhoKind::person;
      words.who.name = person != named.end() && person->second != nullptr ? person->second->name : std::string(label);
    }
  }
}

}  // namespace shilu::read
