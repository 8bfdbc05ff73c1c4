// Accepts the labels: the order of the passes over the candidates, and what they leave behind.
#include "read/decision.hpp"

namespace shilu::read {

namespace {

// A single question and answer make a record when they stand in its first lines.
constexpr std::uint32_t exchange_head = 60;

}  // namespace

Decision::Decision(Case& c) : c_(c), by_segment_(c.scan.segments.size(), none) {
  for (std::size_t i = 0; i < c.candidates.size(); ++i) {
    auto& first = by_segment_[c.candidates[i].segment];
    if (first == none) first = static_cast<std::uint32_t>(i);
  }
}

void Decision::run() {
  for (auto& candidate : c_.candidates) weigh(candidate);
  read_blocks();
  accept();
  weigh_numbered();
  weigh_blank_forms();
  weigh_dialogue();
  accept();
  weigh_style();
  accept();
  weigh_conversation();
  accept();
  refuse_single();
  write();
  add_unlabelled_questions();
}

void Decision::accept() {
  for (std::size_t i = 0; i < c_.candidates.size();) {
    const auto segment = c_.candidates[i].segment;
    std::size_t best = i;
    std::size_t end = i;
    for (; end < c_.candidates.size() && c_.candidates[end].segment == segment; ++end) {
      c_.candidates[end].accepted = false;
      if (c_.candidates[end].evidence.weight() > c_.candidates[best].evidence.weight()) best = end;
    }
    const auto kind = c_.lines[segment].kind;
    const bool header = kind == LineKind::field || kind == LineKind::roster;
    const auto said = c_.words[c_.candidates[best].words].who.kind;
    c_.candidates[best].accepted = !header && said != WhoKind::nobody && said != WhoKind::initial &&
                                   c_.candidates[best].evidence.weight() >= label_threshold;
    i = end;
  }
  // Nor is the office below a name.
  for (const auto& candidate : c_.candidates) {
    if (!candidate.accepted || !candidate.evidence.has(Evidence::office_below)) continue;
    const auto below = candidate.segment + 1;
    for (auto i = by_segment_[below]; i < c_.candidates.size() && c_.candidates[i].segment == below; ++i)
      c_.candidates[i].accepted = false;
  }
  // An upper line of a block is no label of its own.
  for (const auto& candidate : c_.candidates) {
    if (!candidate.accepted || candidate.block == candidate.segment) continue;
    for (std::size_t s = candidate.block; s < candidate.segment; ++s) {
      for (auto i = by_segment_[s]; i < c_.candidates.size() && c_.candidates[i].segment == s; ++i)
        c_.candidates[i].accepted = false;
    }
  }
}

/// A label or two in a long text are prose: a caption, a signature, a question that the author puts to himself.
void Decision::refuse_single() {
  std::size_t accepted = 0;
  std::size_t asked = 0;
  bool listed = false;
  std::uint32_t first = 0;
  for (const auto& candidate : c_.candidates) {
    if (!candidate.accepted) continue;
    if (accepted++ == 0) first = candidate.segment;
    if (asks(c_.words[candidate.words].who.kind)) ++asked;
    if (candidate.evidence.has(Evidence::roster)) listed = true;
  }
  const bool exchange = accepted == 2 && asked == 1 && first < exchange_head;
  if (accepted == 0 || accepted > 2 || listed || exchange) return;
  for (auto& candidate : c_.candidates) {
    if (!candidate.accepted) continue;
    candidate.evidence.add(Evidence::prose_name);
    candidate.accepted = candidate.evidence.weight() >= label_threshold;
  }
}

void Decision::write() {
  for (const auto& candidate : c_.candidates) {
    auto& line = c_.lines[candidate.segment];
    if (!line.considered || candidate.accepted ||
        (line.kind != LineKind::label && candidate.evidence.weight() > line.evidence.weight())) {
      line.evidence = candidate.evidence;
      line.considered = true;
    }
    if (!candidate.accepted) continue;
    line.kind = LineKind::label;
    line.reading = static_cast<int>(candidate.reading);
    line.words = static_cast<int>(candidate.words);
    for (std::size_t s = candidate.block; s < candidate.segment; ++s) {
      if (!c_.scan.segments[s].text.empty()) c_.lines[s].kind = LineKind::above;
    }
    if (candidate.evidence.has(Evidence::office_below)) c_.lines[candidate.segment + 1].kind = LineKind::above;
    c_.kind = DocumentKind::transcript;
  }
}

void decide_labels(Case& c) { Decision(c).run(); }

}  // namespace shilu::read
