// Single characters that the line grammar tells apart, bottom layer of all rules.
#pragma once

#include "grammar/character_classes.hpp"
#include "grammar/peg.hpp"

namespace shilu::grammar {

// clang-format off

// blank <- space, tab, form feed, no-break and ideographic spaces, zero-width characters
struct blank : in<class_blank> {};
struct blanks : peg::plus<blank> {};
struct maybe_blanks : some_in<class_blank> {};

// wide_blanks <- what only a typist who separates columns writes: two blanks or one wide or fixed one
struct fixed_blank : in<class_fixed_blank> {};
struct wide_blanks : peg::sor<peg::seq<fixed_blank, maybe_blanks>, peg::seq<blank, blanks>> {};

struct digit : in<class_digit> {};

// colon <- every width and look-alike that records use
struct colon : in<class_colon> {};

// full_stop <- what ends a sentence: no label goes across it
struct full_stop : in<class_full_stop> {};
struct quote : in<class_quote> {};
struct open_bracket : in<class_open> {};
struct close_bracket : in<class_close> {};
struct right_paren : in<class_right_paren> {};

// bullet <- a sign before a label or a list item; private-use characters are bullets of symbol fonts
struct bullet_sign : in<class_bullet> {};
struct bullet : peg::seq<bullet_sign, maybe_blanks> {};

struct dash : in<class_dash> {};

// emphasis <- Markdown that wraps a label: **bold**, ### heading, > quotation
struct emphasis_mark : peg::sor<peg::string<'*', '*'>, peg::string<'_', '_'>> {};
struct heading_mark : peg::seq<peg::plus<peg::one<'#'>>, blanks> {};
struct quotation_mark : peg::seq<peg::one<'>'>, blanks> {};

// clang-format on

}  // namespace shilu::grammar
