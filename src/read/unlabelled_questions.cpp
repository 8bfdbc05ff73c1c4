// Questions that no label announces, told by the answers around them.
#include <algorithm>
#include <utility>
#include <vector>

#include "read/decision.hpp"
#include "read/sentences.hpp"

namespace shilu::read {

/// A paragraph that asks, between an answer and a second label of the same speaker, is a question without a label:
/// labels are not repeated otherwise in such a text.
void Decision::add_unlabelled_questions() {
  std::vector<std::size_t> accepted;
  for (std::size_t i = 0; i < c_.candidates.size(); ++i) {
    if (c_.candidates[i].accepted) accepted.push_back(i);
  }
  std::vector<std::size_t> questions;
  std::size_t repeated = 0;
  for (std::size_t k = 1; k < accepted.size(); ++k) {
    const auto& before = c_.candidates[accepted[k - 1]];
    const auto& candidate = c_.candidates[accepted[k]];
    const auto kind = c_.words[candidate.words].who.kind;
    if (candidate.words != before.words ||
        (kind != WhoKind::person && kind != WhoKind::office && kind != WhoKind::answer))
      continue;
    ++repeated;
    std::size_t above = candidate.block;
    while (above-- > before.segment + 1 && c_.scan.segments[above].text.empty()) {
    }
    if (above <= before.segment || c_.lines[above].kind != LineKind::text || !c_.scan.segments[above].starts_line)
      continue;
    if (ends_asking(c_.piece(c_.scan.segments[above]))) questions.push_back(above);
  }
  // Where labels are repeated for every paragraph a question mark says nothing.
  if (repeated * 5 > accepted.size()) return;
  for (const auto segment : questions) add_question(segment);
  std::stable_sort(c_.candidates.begin(), c_.candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.segment < b.segment; });
}

void Decision::add_question(std::size_t segment) {
  const auto begin = c_.scan.segments[segment].text.begin;
  Reading reading;
  reading.shape = Shape::none;
  reading.label = reading.detail = reading.number = {begin, begin};
  reading.begin = reading.value = reading.speech = begin;
  Candidate candidate;
  candidate.segment = candidate.block = static_cast<std::uint32_t>(segment);
  candidate.reading = static_cast<std::uint32_t>(c_.scan.readings.size());
  candidate.words = static_cast<std::uint32_t>(c_.words.size());
  candidate.accepted = true;
  candidate.evidence.add(Evidence::unlabelled);
  LabelWords words;
  words.who.kind = WhoKind::follow_up;
  words.count = 1;
  c_.scan.readings.push_back(reading);
  c_.words.push_back(std::move(words));
  c_.candidates.push_back(candidate);
  auto& line = c_.lines[segment];
  line.kind = LineKind::label;
  line.reading = static_cast<int>(candidate.reading);
  line.words = static_cast<int>(candidate.words);
  line.evidence = candidate.evidence;
  line.considered = true;
}

}  // namespace shilu::read
