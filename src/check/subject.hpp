// What the rules look at: the text, the tree, and the places that tie them together.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <shilu/check.hpp>
#include <shilu/transcript.hpp>

#include "lexicon/lexicon.hpp"
#include "text/source.hpp"

namespace shilu::checker {

/// Half-open range of Source::text.
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool empty() const { return begin == end; }
  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// Speech on one source line: without label, blanks at the ends, and whatever else stands inside the turn.
struct Piece {
  Range text;
  std::size_t line = 0;  ///< index into Source::lines
};

struct TurnView {
  const Turn* turn = nullptr;
  const Participant* speaker = nullptr;  ///< null where unknown
  SectionKind section = SectionKind::opening;
  const Exchange* exchange = nullptr;  ///< null outside the questions
  Range whole;
  Range label;                  ///< the label's words; empty where there is none
  Range before;                 ///< what stands on the line before the label: bracket, number, bullet
  Range behind;                 ///< from the label to the speech: colon, bracket, blanks
  std::vector<Range> repeated;  ///< further labels of the same speaker, before later paragraphs
  std::vector<Piece> speech;
};

/// What the characters of a text mostly are.
enum class Writing : unsigned char { chinese, japanese, korean, other };

struct Subject {
  Subject(const text::Source& source, const Transcript& transcript, const lexicon::Lexicon& lexicon,
          const CheckOptions& options);

  const text::Source& source;
  const Transcript& transcript;
  const lexicon::Lexicon& lexicon;
  const CheckOptions& options;
  std::vector<TurnView> turns;  ///< in order of the text
  Writing writing = Writing::other;

  std::string_view text() const { return source.text; }
  std::string_view piece(Range range) const { return range.of(source.text); }
  /// A range of original bytes, in the text.
  Range decoded(Bytes bytes) const { return {source.decoded(bytes.begin), source.decoded(bytes.end)}; }
  /// Index of the line in which an offset stands.
  std::size_t line_at(std::size_t offset) const;
  Range line(std::size_t index) const { return {source.lines[index].begin, source.lines[index].end}; }
};

}  // namespace shilu::checker
