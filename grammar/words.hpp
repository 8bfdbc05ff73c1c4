// Words of the lexicon inside rules: the only rule that asks the context, and one question at a time.
#pragma once

#include <cstddef>
#include <string_view>

#include "grammar/peg.hpp"

namespace shilu::grammar {

/// What a rule wants to know of a word. The reader maps each to categories of the lexicon.
enum class Word {
  mark,      ///< labels that stand without a colon: Q, 问, 대통령
  query,     ///< marks of questions and answers alone: Q, 问, 答
  reporter,  ///< 记者, 기자: behind a name or outlet
  month,     ///< a month by name: September
  era,       ///< 民國, 令和
  day_part,  ///< 下午, p.m.
  say,       ///< verbs of reported speech: 表示, said
};

// word<W> <- the longest word of the lexicon that is a W
//
// `Context` has `std::size_t word(Word, const char* at, const char* end) const`: bytes of the longest such word, or 0.
template <Word W>
struct word {
  using rule_t = word;
  using subs_t = peg::empty_list;

  template <peg::apply_mode, peg::rewind_mode, template <typename...> class Action,
            template <typename...> class Control, typename ParseInput, typename Context, typename... States>
  [[nodiscard]] static bool match(ParseInput& in, const Context& context, States&&...) {
    const std::size_t length = context.word(W, in.current(), in.end());
    if (length == 0) return false;
    in.bump_in_this_line(length);
    return true;
  }
};

}  // namespace shilu::grammar

namespace tao::pegtl {

template <typename Name, shilu::grammar::Word W>
struct analyze_traits<Name, shilu::grammar::word<W>> : analyze_any_traits<> {};

}  // namespace tao::pegtl
