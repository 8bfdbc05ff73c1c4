// Exchanges that lost a half: the answers, or the question.
#include <algorithm>
#include <array>

#include "faults/edit.hpp"
#include "faults/families.hpp"
#include "faults/labels.hpp"

namespace shilu::faults {

namespace {

struct Parts {
  std::vector<const TurnAt*> questions;
  std::vector<const TurnAt*> answers;
};

/// The exchanges in which one question with a question mark is followed by answers.
std::vector<Parts> exchanges(const Sample& sample) {
  std::vector<Parts> found;
  const Exchange* before = nullptr;
  for (const auto& turn : sample.turns) {
    if (turn.exchange == nullptr) continue;
    if (turn.exchange != before) found.emplace_back();
    before = turn.exchange;
    if (turn.turn->kind == TurnKind::question) found.back().questions.push_back(&turn);
    if (turn.turn->kind == TurnKind::answer) found.back().answers.push_back(&turn);
  }
  std::erase_if(found, [&](const Parts& parts) {
    if (parts.questions.size() != 1 || parts.answers.empty() || parts.questions.front()->label.empty()) return true;
    const auto asked = sample.of(parts.questions.front()->speech);
    return asked.find("？") == std::string_view::npos && asked.find('?') == std::string_view::npos;
  });
  return found;
}

/// Who asks is known by the label, or which question it is: under Q or Reporter anybody may break in.
bool is_known(const Sample& sample, const TurnAt& question) {
  const auto label = sample.of(question.label);
  const bool numbered = question.turn->number_bytes.begin != question.turn->number_bytes.end;
  const bool named = question.speaker != nullptr && !question.speaker->outlet.empty();
  return numbered || label == "问" || label == "問" || named;
}

std::optional<Mutant> no_answer(const Sample& sample, Random& random) {
  auto all = exchanges(sample);
  std::erase_if(all, [&](const Parts& parts) {
    const auto* next = parts.answers.back() + 1;
    const bool last = next == sample.turns.data() + sample.turns.size();
    // Who goes on, or a reporter without a name who may be the same, gets an answer there.
    const bool goes_on = !last && next->turn->kind == TurnKind::question &&
                         (!is_known(sample, *next) || next->speaker == parts.questions.front()->speaker);
    return goes_on || !parts.questions.front()->begins_line || !is_known(sample, *parts.questions.front());
  });
  const auto* parts = pick(all, random);
  if (parts == nullptr) return {};
  std::vector<Span> spans;
  for (const auto* answer : parts->answers) spans.push_back(sample.with_lines(*answer));
  const auto place = parts->questions.front()->label.begin;
  return Mutant{removed(sample.text(), spans), {line_without(sample, place, spans)}};
}

bool is_mark(std::string_view label) {
  constexpr std::array<std::string_view, 8> marks{"答", "A", "A.", "答복", "답변", "답", "Ответ", "答记者问"};
  return std::find(marks.begin(), marks.end(), label) != marks.end();
}

/// Of question and answer under marks, or where the host has just called for the question.
std::optional<Mutant> no_question(const Sample& sample, Random& random) {
  auto all = exchanges(sample);
  std::erase_if(all, [&](const Parts& parts) {
    const auto* question = parts.questions.front();
    const auto index = static_cast<std::size_t>(question - sample.turns.data());
    if (index == 0 || !question->begins_line) return true;
    const auto& before = sample.turns[index - 1];
    const bool called =
        before.turn->role == Role::host && sample.of(before.speech).find("提问") != std::string_view::npos;
    return !is_mark(parts.answers.front()->turn->label) && !called;
  });
  const auto* parts = pick(all, random);
  if (parts == nullptr) return {};
  const std::vector<Span> spans{sample.with_lines(*parts->questions.front())};
  const auto place = parts->answers.front()->label.begin;
  Mutant mutant{removed(sample.text(), spans), {line_without(sample, place, spans)}};
  // Where questions have numbers, the next one tells.
  const auto behind = parts->answers.back() + 1;
  for (const auto* turn = behind; turn < sample.turns.data() + sample.turns.size(); ++turn) {
    if (turn->turn->number_bytes.begin == turn->turn->number_bytes.end) continue;
    mutant.lines.push_back(line_without(sample, turn->turn->number_bytes.begin, spans));
    break;
  }
  return mutant;
}

}  // namespace

std::vector<Fault> question_faults() {
  return {{"answers removed", {"question-without-answer"}, no_answer},
          {"question removed", {"answer-without-question", "number-gap"}, no_question}};
}

}  // namespace shilu::faults
