// A sample as the faults see it: its text in UTF-8, and where turns, labels and paragraphs stand in it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/check.hpp>

namespace shilu::faults {

/// Half-open range of Sample::text.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool empty() const { return begin == end; }
  std::size_t size() const { return end - begin; }
};

/// Speech on one line.
struct Paragraph {
  Span text;
  std::size_t turn = 0;  ///< index into Sample::turns
};

struct TurnAt {
  const Turn* turn = nullptr;
  const Participant* speaker = nullptr;  ///< null where unknown
  const Exchange* exchange = nullptr;    ///< null outside the questions
  SectionKind section = SectionKind::opening;
  Span whole;
  Span label;  ///< empty where there is none
  Span sign;   ///< from the label to the speech: colon, bracket, blanks, line end
  Span speech;
  bool begins_line = true;  ///< nothing but blanks stands before it on its line
  bool own_line = false;    ///< the label's line holds no speech
  std::vector<Paragraph> paragraphs;
};

struct Sample {
  Sample(std::string name, std::string_view bytes);
  Sample(const Sample&) = delete;  // turns point into the tree
  Sample& operator=(const Sample&) = delete;

  std::string name;
  Checked clean;  ///< the text as decoded, and what is found without any fault
  std::vector<TurnAt> turns;
  std::vector<Span> prose;  ///< paragraphs: of speech, and of articles

  std::string_view text() const { return clean.text; }
  std::string_view of(Span span) const { return text().substr(span.begin, span.size()); }
  const Transcript& tree() const { return clean.transcript; }
  bool is(std::string_view language) const { return tree().language.starts_with(language); }

  /// Named by a roster, a field or the lead, before anybody speaks.
  bool announced(const Participant* person) const;
  /// The speaker's name inside the label; empty where the label does not hold it.
  Span name_in_label(const TurnAt& turn) const;
  /// From the beginning of the turn's first line to behind its last one's end, where it has these lines for itself.
  Span with_lines(const TurnAt& turn) const;
  /// The line in which an offset stands, without its end.
  Span line_around(std::size_t offset) const;
};

/// All samples, read once.
const std::vector<const Sample*>& samples();

}  // namespace shilu::faults
