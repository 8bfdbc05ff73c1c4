// What speaks for and against one label by itself: who is announced, what follows, what its line was read as.
#include "read/decision.hpp"
#include "read/sentences.hpp"
#include "text/fold.hpp"

namespace shilu::read {

using lexicon::Category;

namespace {

// Bytes from which a line without a full stop counts as speech.
constexpr std::size_t long_line = 90;

bool has_stop(std::string_view text) { return ends_with_one_of(text, U"。！？!?.…：:；”」』"); }

bool is_speech(const Case& c, std::size_t segment) {
  const auto text = c.piece(c.scan.segments[segment]);
  if (c.lines[segment].kind != LineKind::text && c.lines[segment].kind != LineKind::note) return false;
  return text.size() >= long_line || has_stop(text);
}

}  // namespace

/// Text behind the label, or on the next filled line, unless that has a label of its own.
bool Decision::speech_follows(const Candidate& candidate) const {
  if (!c_.scan.readings[candidate.reading].alone) return true;
  const auto next = c_.next_filled(candidate.segment + 1);
  if (next >= c_.scan.segments.size() || !is_speech(c_, next)) return false;
  for (auto i = by_segment_[next]; i < c_.candidates.size() && c_.candidates[i].segment == next; ++i) {
    const auto& other = c_.candidates[i];
    const auto kind = c_.words[other.words].who.kind;
    const bool labels =
        kind != WhoKind::nobody && kind != WhoKind::initial && c_.scan.readings[other.reading].shape == Shape::colon;
    if (labels && other.evidence.weight() + 1 >= label_threshold) return false;
  }
  return true;
}

void Decision::weigh(Candidate& candidate) {
  auto& words = c_.words[candidate.words];
  if (!words.looked_up) {
    words.announced = c_.people.find(words.who, c_.lexicon);
    words.looked_up = true;
  }
  const auto& reading = c_.scan.readings[candidate.reading];
  auto& evidence = candidate.evidence;
  if (words.count >= 2) evidence.add(Evidence::repeated);
  if (words.count >= 3) evidence.add(Evidence::often);
  if (words.announced != People::nobody) {
    switch (c_.people[words.announced].origin) {
      case Origin::roster: evidence.add(Evidence::roster); break;
      case Origin::lead:
      case Origin::title: evidence.add(Evidence::lead); break;
      case Origin::metadata: evidence.add(Evidence::metadata); break;
      case Origin::label: break;
    }
  }
  if (reading.shape != Shape::none && office_below(candidate)) evidence.add(Evidence::office_below);
  if (speech_follows(candidate) || evidence.has(Evidence::office_below)) {
    evidence.add(Evidence::speech_follows);
  } else if (reading.alone) {
    evidence.add(Evidence::no_speech);
  }
  const auto kind = c_.lines[candidate.segment].kind;
  if (kind == LineKind::field || kind == LineKind::roster) evidence.add(Evidence::field_key);
  const bool lead_in = words.who.kind == WhoKind::speech;
  if ((kind == LineKind::heading && !lead_in) || kind == LineKind::end || kind == LineKind::note)
    evidence.add(Evidence::furniture);
}

/// Name, below it a bare line with an office or a house, below that speech:  Jordan Sadler / Senior Vice President /
/// Thank you …
bool Decision::office_below(const Candidate& candidate) const {
  const auto& reading = c_.scan.readings[candidate.reading];
  if (reading.shape != Shape::bare || c_.words[candidate.words].who.kind != WhoKind::person) return false;
  const auto below = candidate.segment + 1;
  if (below + 1 >= c_.scan.segments.size() || c_.scan.segments[below].text.empty()) return false;
  const auto speech = c_.next_filled(below + 1);
  if (speech >= c_.scan.segments.size()) return false;
  const auto* office = bare_reading(below);
  // A sentence that mentions an office is speech: Con permiso, señor presidente.
  if (office == nullptr || has_stop(office->label.of(c_.text()))) return false;
  const auto folded = text::fold(office->label.of(c_.text()));
  constexpr auto words = lexicon::any_of(Category::title, Category::organisation_ending, Category::outlet,
                                         Category::outlet_ending, Category::label_speaker);
  return c_.lexicon.search(folded, words) != std::string_view::npos && is_speech(c_, speech);
}

const Reading* Decision::bare_reading(std::size_t segment) const {
  const auto& place = c_.scan.segments[segment];
  for (std::size_t r = place.first; r < place.first + std::size_t{place.readings}; ++r) {
    if (c_.scan.readings[r].shape == Shape::bare) return &c_.scan.readings[r];
  }
  return nullptr;
}

}  // namespace shilu::read
