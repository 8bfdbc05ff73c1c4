// Signs that come in pairs: which kind of pair, and which of the two.
#pragma once

#include <cstddef>
#include <optional>

#include "check/rule.hpp"

namespace shilu::checker {

enum PairKind : std::size_t {
  double_quote,
  single_quote,
  corner_quote,
  white_corner_quote,
  book,
  small_book,
  round,
  square,
  black,
  shell,
  pair_kinds
};

struct PairedMark {
  PairKind kind = double_quote;
  bool opens = false;
};

inline bool is_quote(PairKind kind) { return kind <= white_corner_quote; }
inline bool is_bracket(PairKind kind) { return kind >= round; }

/// The rule that asks for the partner.
inline Rule rule_of(PairKind kind) {
  if (is_quote(kind)) return Rule::unbalanced_quote;
  return is_bracket(kind) ? Rule::unbalanced_bracket : Rule::unbalanced_book_mark;
}

/// Both widths of a bracket are one kind.
std::optional<PairedMark> paired_mark(char32_t c);

}  // namespace shilu::checker
