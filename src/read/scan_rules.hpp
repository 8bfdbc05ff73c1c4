// The wall around the line grammar: one function per root rule; no PEGTL type passes it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "lexicon/lexicon.hpp"
#include "read/reading.hpp"

namespace shilu::read {

/// The head of a segment as the grammar sees it. Ranges of results are relative to `text`.
struct Head {
  std::string_view text;    ///< not longer than the grammar can look: see head_limit
  std::string_view folded;  ///< the same, folded
  bool whole = true;        ///< text is the whole segment
  const lexicon::Lexicon* lexicon = nullptr;
};

/// Bytes of a segment that the grammar is given at most: 160 characters and their marks.
inline constexpr std::size_t head_limit = 1024;

/// The head begins with a word that can label without a colon: Q, 问, 대통령. Marks of lists and Markdown are skipped.
bool starts_with_mark(const Head& head);

bool match_colon_label(const Head& head, Reading& reading);
bool match_bracket_label(const Head& head, Reading& reading);
bool match_sign_label(const Head& head, Reading& reading);
bool match_blank_label(const Head& head, Reading& reading);
bool match_dash_label(const Head& head, Reading& reading);
bool match_bare(const Head& head, Reading& reading);
/// The enumeration at the head, without blanks behind it.
bool match_number(const Head& head, Range& number);
bool match_rule_line(const Head& head);

}  // namespace shilu::read
