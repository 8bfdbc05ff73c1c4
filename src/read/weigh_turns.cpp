// What speaks for a label by the labels around it: turns that are taken, questions that are answered.
#include <algorithm>

#include "read/decision.hpp"

namespace shilu::read {

namespace {

// Lines that a name must open to be taken for a voice by that alone.
constexpr std::uint32_t often = 3;

}  // namespace

/// A numbered line that ends in a question mark is a question where an answer stands right below it.
void Decision::weigh_numbered() {
  for (auto& candidate : c_.candidates) {
    if (c_.scan.readings[candidate.reading].shape != Shape::none) continue;
    const auto next = c_.next_filled(candidate.segment + 1);
    if (next >= c_.scan.segments.size()) continue;
    for (auto i = by_segment_[next]; i < c_.candidates.size() && c_.candidates[i].segment == next; ++i) {
      const auto kind = c_.words[c_.candidates[i].words].who.kind;
      if (c_.candidates[i].accepted &&
          (kind == WhoKind::answer || kind == WhoKind::person || kind == WhoKind::office)) {
        candidate.evidence.add(Evidence::numbered);
      }
    }
  }
}

/// A few names that open line after line by turns label speakers, known or not: **Julian :** / **Macron :**
void Decision::weigh_dialogue() {
  const auto voice = [&](const Candidate& candidate) {
    const auto& words = c_.words[candidate.words];
    const auto shape = c_.scan.readings[candidate.reading].shape;
    return (shape == Shape::colon || shape == Shape::bracket || shape == Shape::stopped) && words.count >= often &&
           (words.who.kind == WhoKind::person || words.who.kind == WhoKind::office) && !words.who.field &&
           !words.who.announcing && !words.who.greeting && !words.who.sentence;
  };
  std::size_t lines = 0;
  std::size_t changes = 0;
  std::uint32_t before = none;
  for (const auto& candidate : c_.candidates) {
    if (!voice(candidate)) continue;
    ++lines;
    if (candidate.words != before) ++changes;
    before = candidate.words;
  }
  if (lines < 2 * often || changes * 5 < lines * 3) return;
  for (auto& candidate : c_.candidates) {
    if (voice(candidate)) candidate.evidence.add(Evidence::takes_turns);
  }
}

/// A name or office right below a question, or a reporter's line right below an answer.
void Decision::weigh_conversation() {
  // A text of two or three labels has no prevailing form.
  const auto accepted =
      std::count_if(c_.candidates.begin(), c_.candidates.end(), [](const Candidate& a) { return a.accepted; });
  const bool few = accepted < 3;
  bool asked = false;
  for (auto& candidate : c_.candidates) {
    const auto kind = c_.words[candidate.words].who.kind;
    if (!candidate.accepted) {
      if (asked && (kind == WhoKind::person || kind == WhoKind::office) &&
          (few || candidate.evidence.has(Evidence::style))) {
        candidate.evidence.add(Evidence::conversation);
      }
      continue;
    }
    asked = asks(kind);
  }
}

}  // namespace shilu::read
