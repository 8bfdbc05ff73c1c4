// Questions that nobody answers, answers that nobody asked for.
#include "check/calls.hpp"
#include "check/steps.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Category;

constexpr std::size_t most_repeated = 2;    // one mark again in so many answers, at most, is a slip
constexpr std::size_t long_question = 200;  // characters: so much is said with a purpose, whatever its words

/// A closing "Thank you." of somebody who asked before wants no answer.
bool asks(const Subject& s, const TurnView& view) {
  const auto& text = view.turn->text;
  if (text.find('?') != std::string::npos || text.find("？") != std::string::npos) return true;
  if (text::count_code_points(text) > long_question) return true;
  return s.lexicon.search(text::fold(text), bit(Category::interrogative)) != std::string::npos;
}

/// By the label, not by what is said.
bool is_reporter(const Subject& s, const TurnView& view) {
  if (view.speaker == nullptr || view.label.empty()) return false;
  return !view.speaker->outlet.empty() ||
         s.lexicon.longest_suffix(text::fold(s.piece(view.label)), bit(Category::label_reporter));
}

/// Another number, or 问： again. Under Q may stand anybody who breaks in.
bool is_next_question(const Subject& s, const TurnView& before, const TurnView& view) {
  const auto number = [&](const TurnView& v) { return s.piece(s.decoded(v.turn->number_bytes)); };
  if (!number(view).empty()) return number(before) != number(view);
  if (view.label.empty() || before.turn->label != view.turn->label) return false;
  const auto label = s.piece(view.label);
  return text::is_han(text::decode_at(label, 0).value) &&
         (s.lexicon.find(text::fold(label)) & bit(Category::label_question)) != 0;
}

bool is_answer_mark(const Subject& s, std::string_view label) {
  return (s.lexicon.find(text::fold(label)) & bit(Category::label_answer)) != 0;
}

/// The last thing that the moderator said calls for a question: 请新华社记者提问。
bool calls(const Subject& s, const TurnView& view) {
  return view.turn->role == Role::host && !view.speech.empty() &&
         calls_for_question(s, s.piece(view.speech.back().text));
}

class Exchanges {
 public:
  Exchanges(const Subject& s, Findings& out) : s_(s), out_(out) {}

  void run() {
    for (const auto& view : s_.turns) {
      if (view.turn->kind != TurnKind::remark || view.exchange != exchange_) enter(view.exchange);
      if (view.turn->kind == TurnKind::question) question(view);
      if (view.turn->kind == TurnKind::answer) answer(view);
      // Where no question is left, answers look like statements.
      const bool states = view.turn->kind == TurnKind::statement && view.turn->role == Role::speaker;
      if (states && before_ != nullptr && calls(s_, *before_)) out_.add(Rule::answer_without_question, place_of(view));
      for (const auto& place : view.repeated) {
        if (is_answer_mark(s_, s_.piece(place))) repeated_.push_back(place);
      }
      before_ = &view;
    }
    enter(nullptr);
    check_repeated();
  }

 private:
  /// Ends the exchange before.
  void enter(const Exchange* exchange) {
    if (exchange == exchange_) return;
    if (question_ != nullptr && !answered_ && asks(s_, *question_))
      out_.add(Rule::question_without_answer, place_of(*question_));
    exchange_ = exchange;
    question_ = nullptr;
    answered_ = false;
  }

  /// Two reporters in a row: the first one waits in vain. Under one mark, as Q, may stand anybody who breaks in.
  void question(const TurnView& view) {
    const bool others = question_ != nullptr && is_reporter(s_, *question_) && is_reporter(s_, view) &&
                        question_->speaker != view.speaker;
    const bool waits = others || (question_ != nullptr && is_next_question(s_, *question_, view));
    if (waits && !answered_ && asks(s_, *question_)) out_.add(Rule::question_without_answer, place_of(*question_));
    question_ = &view;
    answered_ = false;
  }

  void answer(const TurnView& view) {
    const bool twice = before_ != nullptr && before_->turn->kind == TurnKind::answer &&
                       is_answer_mark(s_, s_.piece(view.label)) &&
                       (before_->turn->label == view.turn->label || before_->speaker == view.speaker);
    const bool uncalled = before_ != nullptr && calls(s_, *before_);
    if (question_ == nullptr || twice || uncalled) out_.add(Rule::answer_without_question, place_of(view));
    answered_ = true;
    if (is_answer_mark(s_, s_.piece(view.label))) ++marked_;
  }

  /// 答： again in the middle of an answer, where most answers have it once.
  void check_repeated() {
    if (repeated_.size() * most_repeated > marked_) return;
    for (const auto& place : repeated_) out_.add(Rule::answer_without_question, place);
  }

  Range place_of(const TurnView& view) const {
    if (!view.label.empty()) return view.label;
    return view.speech.empty() ? view.whole : view.speech.front().text;
  }

  const Subject& s_;
  Findings& out_;
  const Exchange* exchange_ = nullptr;
  const TurnView* question_ = nullptr;
  const TurnView* before_ = nullptr;
  bool answered_ = false;
  std::size_t marked_ = 0;       ///< answers under a mark
  std::vector<Range> repeated_;  ///< … and marks inside them
};

}  // namespace

void check_exchanges(const Subject& s, Findings& out) { Exchanges(s, out).run(); }

}  // namespace shilu::checker
