// A moderator whom no label names but who says his name: "Mein Name ist Jette Harmsen", "我是主持人、市委宣传部张三".
#include <string>

#include "read/case.hpp"
#include "read/lead.hpp"
#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Category;

constexpr std::size_t first_words = 1200;  // bytes of the first turn in which somebody introduces himself
constexpr std::size_t longest_name = 80;

/// The speech of the turn that begins at a label, its lines joined by blanks.
std::string first_speech(const Case& c, std::size_t label) {
  std::string speech;
  for (std::size_t i = label; i < c.lines.size() && speech.size() < first_words; ++i) {
    const auto& line = c.lines[i];
    if (i > label && line.kind == LineKind::label) break;
    if (line.kind != LineKind::label && line.kind != LineKind::text) continue;
    if (!speech.empty()) speech += ' ';
    speech += c.speech(i);
  }
  return speech;
}

/// Two to four capitalised words at the beginning.
std::string latin_name_at(std::string_view text, const lexicon::Lexicon& lexicon) {
  std::size_t end = 0;
  std::size_t words = 0;
  for (std::size_t at = 0; at < text.size() && words < 4;) {
    std::size_t stop = at;
    while (stop < text.size() && stop < longest_name) {
      const auto c = text::decode_at(text, stop);
      if (!text::is_letter(c.value) && c.value != U'-' && c.value != U'\'' && c.value != U'’') break;
      stop += c.length;
    }
    const auto word = text.substr(at, stop - at);
    if (word.empty() || !text::is_upper(text::decode_at(word, 0).value)) break;
    if ((lexicon.find(text::fold(word)) &
         any_of(Category::title, Category::honorific_before, Category::sentence_word)) != 0)
      break;
    end = stop;
    ++words;
    if (stop >= text.size() || text[stop] != ' ') break;
    at = stop + 1;
  }
  return words >= 2 ? std::string(text.substr(0, end)) : std::string{};
}

Person introduced(std::string_view speech, const lexicon::Lexicon& lexicon) {
  Person person;
  const auto folded = text::fold(speech);
  for (std::size_t at = 0; at < folded.size() && person.name.empty();) {
    lexicon::Lexicon::Match phrase;
    const auto found = lexicon.search(std::string_view(folded).substr(at), bit(Category::self_introduction), &phrase);
    if (found == std::string_view::npos) break;
    at += found + phrase.length;
    auto rest = text::trim_begin(speech.substr(at));
    if (rest.empty()) break;
    if (text::decode_at(rest, 0).value < 0x2E80) {
      person.name = latin_name_at(rest, lexicon);
      continue;
    }
    // 我是…主任张三。 The clause that the phrase stands in.
    std::size_t end = 0;
    while (end < rest.size() && end < longest_name &&
           std::u32string_view(U"，。！,!").find(text::decode_at(rest, end).value) == std::u32string_view::npos) {
      end += text::decode_at(rest, end).length;
    }
    const auto clause = rest.substr(0, end);
    if (is_han_name(clause, lexicon)) {
      person.name = std::string(clause);
    } else if (const auto mentions = titled_names(clause, lexicon); mentions.size() == 1 && !mentions.front().reports) {
      person.name = squeeze(mentions.front().name);
      person.title = std::string(mentions.front().title);
    }
  }
  return person;
}

}  // namespace

void read_introductions(Case& c) {
  for (std::size_t i = 0; i < c.lines.size(); ++i) {
    const auto& line = c.lines[i];
    if (line.kind != LineKind::label || line.role != Role::host) continue;
    // Only the first of the moderators' labels; a second one may be somebody else.
    if (line.person != People::nobody) return;
    const auto speech = first_speech(c, i);
    auto person = introduced(speech, c.lexicon);
    if (person.name.empty()) return;
    person.role = Role::host;
    person.heard = true;
    person.first = c.scan.segments[i].text.begin;
    const int words = line.words;
    const auto printed = std::string(c.scan.readings[static_cast<std::size_t>(line.reading)].label.of(c.text()));
    const int index = c.people.add(person);
    c.people[index].role = Role::host;
    c.people[index].heard = true;
    c.people[index].labels.push_back(printed);
    for (auto& other : c.lines) {
      if (other.kind == LineKind::label && other.words == words) other.person = index;
    }
    return;
  }
}

}  // namespace shilu::read
