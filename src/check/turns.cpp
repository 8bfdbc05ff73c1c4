// Texts without turns, turns without words.
#include <algorithm>
#include <unordered_map>

#include "check/people.hpp"
#include "check/steps.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

using lexicon::bit;
using lexicon::Category;

bool has_words(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    if (text::is_letter(c.value) || text::is_han(c.value) || text::is_kana(c.value) || text::is_hangul(c.value) ||
        text::is_digit(c.value))
      return true;
    at += c.length;
  }
  return false;
}

/// The title ends with the word for a record, not for a conference: …发布会实录.
bool calls_itself_record(const Subject& s) {
  const auto folded = text::fold(text::trim(s.transcript.conference.title));
  std::string_view title = folded;
  for (std::size_t at = 0; at < title.size(); at += text::decode_at(title, at).length) {
    const auto word = title.substr(at);
    const auto found = s.lexicon.find(word);
    if (!(found & bit(Category::transcript_title)) || (found & bit(Category::conference_word))) continue;
    // …回应媒体提问 tells what somebody did.
    if (!s.lexicon.longest_prefix(word, bit(Category::verb_answer))) return true;
  }
  return false;
}

void check_any(const Subject& s, Findings& out) {
  if (!s.source.readable || !s.turns.empty()) return;
  if (text::trim(s.text()).empty()) {
    out.add(Rule::no_turn).as(1);
  } else if (s.options.expect == Expectation::transcript || calls_itself_record(s)) {
    out.add(Rule::no_turn);
  }
}

/// Nobody whom the text names elsewhere.
bool is_doubtful(const TurnView& view, std::size_t uses) {
  if (uses > 1 || view.speaker == nullptr) return false;
  return view.speaker->evidence == "label" && view.turn->label.find(' ') != std::string::npos;
}

/// A name and a colon at the very end of a turn: the reader cannot know the name and took the line for speech.
Range bare_label_at_end(const Subject& s, const TurnView& view) {
  if (view.speech.size() < 2) return {};
  const auto& last = view.speech.back();
  auto text = s.piece(last.text);
  for (const std::string_view colon : {"：", ":"}) {
    if (!text.ends_with(colon)) continue;
    text = text::trim_end(text.substr(0, text.size() - colon.size()));
    if (!is_east_asian(squeezed(text)) || !is_personal_name(s, text)) return {};
    return {last.text.begin, last.text.begin + text.size()};
  }
  return {};
}

}  // namespace

void check_turns(const Subject& s, Findings& out) {
  check_any(s, out);
  std::unordered_map<std::string_view, std::size_t> uses;
  for (const auto& view : s.turns) ++uses[s.piece(view.label)];
  for (std::size_t i = 0; i < s.turns.size(); ++i) {
    const auto& view = s.turns[i];
    if (const auto bare = bare_label_at_end(s, view); !bare.empty())
      out.add(Rule::label_without_text, bare, {std::string(s.piece(bare))});
    if (view.label.empty()) continue;
    // What was read as the next label may be this one's speech: Well, the question is: …
    if (i + 1 < s.turns.size() && is_doubtful(s.turns[i + 1], uses[s.piece(s.turns[i + 1].label)])) continue;
    const std::string label(s.piece(view.label));
    if (!view.turn->text.empty() && view.speech.empty()) continue;  // pieces that were joined elsewhere
    if (view.speech.empty() && view.turn->inside.empty()) {
      out.add(Rule::label_without_text, view.label, {label});
    } else if (std::none_of(view.speech.begin(), view.speech.end(),
                            [&](const Piece& piece) { return has_words(s.piece(piece.text)); })) {
      out.add(Rule::empty_turn, view.label, {label});
    }
  }
}

}  // namespace shilu::checker
