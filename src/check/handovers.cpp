// Turns in the middle of which somebody else seems to begin: a greeting, thanks for a question, a hand-over.
#include <algorithm>
#include <string>
#include <vector>

#include "check/calls.hpp"
#include "check/steps.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

using lexicon::bit;
using lexicon::Category;

constexpr std::size_t opening = 120;     // code points in which a turn may still be greeting
constexpr std::size_t last_words = 160;  // bytes in which a paragraph turns it over to somebody

/// The words of a name or an office by which one addresses its bearer: Adaeze, Fontaine-Ruiz, Mayor.
bool is_addressed(std::string_view word, std::string_view name) {
  const auto at = text::fold(name).find(text::fold(word));
  return at != std::string::npos && (at == 0 || name[at - 1] == ' ' || name[at - 1] == '-') &&
         (at + word.size() == name.size() || !text::inside_word(name, at + word.size()));
}

/// 谢谢郎局长 in a turn of 郎冶: nobody thanks himself. Bytes of the thanks; 0 where there are none.
std::size_t thanks_to(const Subject& s, const TurnView& view, std::string_view text) {
  if (view.speaker == nullptr || view.speaker->name.empty()) return 0;
  const auto& person = *view.speaker;
  for (const std::string_view all : {"谢谢两位", "谢谢三位", "谢谢各位发布人", "感谢各位发布人"}) {
    if (text.starts_with(all) && view.turn->role != Role::host) return all.size();
  }
  for (const std::string_view thanks : {"谢谢", "感谢", "多谢", "謝謝", "感謝", "多謝"}) {
    if (!text.starts_with(thanks)) continue;
    auto rest = text.substr(thanks.size());
    if (rest.starts_with(person.name)) return thanks.size() + person.name.size();
    const auto family = person.name.substr(0, text::decode_at(person.name, 0).length);
    const auto begin = thanks.size() + (rest.starts_with(family) ? family.size() : 0);
    rest = text.substr(begin);
    const auto title = s.lexicon.longest_prefix(text::fold(text::head(rest, 48)),
                                                bit(Category::title) | bit(Category::honorific_after));
    // 谢谢厅长 to whoever is one.
    const auto word = rest.substr(0, title.length);
    const bool theirs = begin > thanks.size() || person.title.ends_with(word) || view.turn->label.ends_with(word);
    return title && theirs ? begin + title.length : 0;
  }
  for (const std::string_view thanks : {"Thank you very much, ", "Thank you so much, ", "Thank you, ", "Thanks, "}) {
    if (!text.starts_with(thanks)) continue;
    auto rest = text.substr(thanks.size());
    for (const std::string_view title : {"Mr. ", "Ms. ", "Mrs. ", "Madam ", "Dr. "}) {
      if (rest.starts_with(title)) rest.remove_prefix(title.size());
    }
    const auto word = rest.substr(0, rest.find_first_of(" .,!;"));
    const bool theirs =
        is_addressed(word, person.name) || is_addressed(word, person.title) || is_addressed(word, view.turn->label);
    return word.size() > 2 && theirs ? text.size() - rest.size() + word.size() : 0;
  }
  return 0;
}

/// 各位记者朋友，大家好！ and 我是…日报记者: the bytes up to the end of the words; 0 where the first sentence has none.
std::size_t greeting_at(const Subject& s, std::string_view head) {
  const bool greets = static_cast<bool>(s.lexicon.longest_prefix(head, bit(Category::greeting)));
  if (!greets && !s.lexicon.longest_prefix(head, bit(Category::self_introduction))) return 0;
  const auto stop = std::min({head.find("。"), head.find("！"), head.size()});
  const auto first = head.substr(0, stop);
  if (first.ends_with("记者") || first.ends_with("記者")) return stop;
  if (!greets) return 0;
  lexicon::Lexicon::Match match;
  const auto at = s.lexicon.search(head.substr(0, stop), bit(Category::turn_opening), &match);
  if (at == std::string_view::npos) return 0;
  // A word goes on: 大家好奇.
  const auto rest = head.substr(at + match.length);
  return rest.empty() || !text::is_han(text::decode_at(rest, 0).value) ? at + match.length : 0;
}

void check_greetings(const Subject& s, const TurnView& view, Findings& out) {
  std::size_t said = 0;
  for (const auto& piece : view.speech) {
    const auto text = s.piece(piece.text);
    if (said > opening) {
      const auto head = text::fold(text::head(text, 96));
      const auto thanks = thanks_to(s, view, text);
      if (const auto length = thanks != 0 ? thanks : greeting_at(s, head); length != 0) {
        out.add(Rule::greeting_in_turn, {piece.text.begin, piece.text.begin + length},
                {std::string(text.substr(0, length)), view.turn->label});
        continue;
      }
      if (const auto word = s.lexicon.longest_prefix(head, bit(Category::turn_opening))) {
        // A word goes on: 大家好奇.
        const auto rest = text.substr(word.length);
        const bool whole =
            rest.empty() || !(text::is_han(text::decode_at(rest, 0).value) || text::inside_word(text, word.length));
        if (whole)
          out.add(Rule::greeting_in_turn, {piece.text.begin, piece.text.begin + word.length},
                  {std::string(text.substr(0, word.length)), view.turn->label});
      }
    }
    if (said <= opening) said += text::count_code_points(text.substr(0, 4 * (opening + 1)));
  }
}

bool is_asked(const Subject& s, std::string_view text) {
  if (text.find("？") == std::string_view::npos && text.find('?') == std::string_view::npos) return false;
  return s.lexicon.search(text::fold(text), bit(Category::interrogative)) != std::string::npos;
}

void check_handover(const Subject& s, const TurnView& view, Findings& out) {
  if (view.turn->role != Role::host) return;
  for (std::size_t i = 0; i + 1 < view.speech.size(); ++i) {
    const auto text = s.piece(view.speech[i].text);
    const auto sentence = last_clause(text);
    // A line that breaks off in mid-sentence is no paragraph.
    if (without_stop(text).size() == text.size() || sentence.empty()) continue;
    const auto last = text::fold(text.substr(text.size() - text::head(text, last_words).size()));
    const bool in_words = s.lexicon.search(last, bit(Category::handover)) != std::string::npos;
    if (!in_words && !hands_over(s, sentence) &&
        !(calls_for_question(s, text) && is_asked(s, s.piece(view.speech[i + 1].text))))
      continue;
    const auto begin = static_cast<std::size_t>(sentence.data() - s.text().data());
    const auto& next = view.speech[i + 1];
    auto length = text::decode_at(s.text(), next.text.begin).length;
    out.add(Rule::handover_goes_on, {next.text.begin, next.text.begin + length},
            {std::string(sentence), view.turn->label})
        .see({begin, begin + sentence.size()});
  }
}

/// A question that the reader told by its words alone, where others have labels.
void check_unlabelled(const Subject& s, Findings& out) {
  std::size_t labelled = 0;
  std::vector<std::size_t> unlabelled;
  for (std::size_t i = 0; i < s.turns.size(); ++i) {
    const auto& view = s.turns[i];
    if (view.turn->kind != TurnKind::question) continue;
    if (!view.label.empty()) ++labelled;
    const bool handed = i > 0 && s.turns[i - 1].turn->role == Role::host && !s.turns[i - 1].speech.empty();
    if (view.label.empty() && handed && !view.speech.empty()) unlabelled.push_back(i);
  }
  if (labelled <= unlabelled.size()) return;
  for (const auto i : unlabelled) {
    const auto& before = s.turns[i - 1];
    const auto sentence = last_clause(s.piece(before.speech.back().text));
    const auto at = s.turns[i].speech.front().text.begin;
    const auto begin = static_cast<std::size_t>(sentence.data() - s.text().data());
    out.add(Rule::handover_goes_on, {at, at + text::decode_at(s.text(), at).length},
            {std::string(sentence), before.turn->label})
        .see({begin, begin + sentence.size()});
  }
}

}  // namespace

void check_handovers(const Subject& s, Findings& out) {
  if (out.wants(Rule::handover_goes_on)) check_unlabelled(s, out);
  for (const auto& view : s.turns) {
    if (out.wants(Rule::greeting_in_turn)) check_greetings(s, view, out);
    if (out.wants(Rule::handover_goes_on)) check_handover(s, view, out);
  }
}

}  // namespace shilu::checker
