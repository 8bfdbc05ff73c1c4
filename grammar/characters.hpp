// Single characters that the line grammar tells apart, bottom layer of all rules.
#pragma once

#include "grammar/peg.hpp"

namespace shilu::grammar {

// clang-format off

// blank <- space, tab, form feed, no-break and ideographic spaces, zero-width characters
struct blank : peg::utf8::one<U' ', U'\t', U'\u3000', U'\u00A0', U'\f', U'\v', U'\r', U'\0', U'\u0085', U'\u2002', U'\u2003',
                              U'\u2007', U'\u2009', U'\u200B', U'\u200E', U'\u202F', U'\u2028', U'\uFEFF'> {};
struct blanks : peg::plus<blank> {};
struct maybe_blanks : peg::star<blank> {};

// wide_blanks <- what only a typist who separates columns writes: two blanks or one wide or fixed one
struct fixed_blank : peg::utf8::one<U'\u3000', U'\u00A0', U'\t', U'\u2003', U'\u2007'> {};
struct wide_blanks : peg::sor<peg::seq<fixed_blank, maybe_blanks>, peg::seq<blank, blanks>> {};

struct digit : peg::sor<peg::utf8::range<U'0', U'9'>, peg::utf8::range<U'０', U'９'>> {};

// colon <- every width and look-alike that records use
struct colon : peg::utf8::one<U':', U'：', U'﹕', U'︰', U'∶', U'꞉', U'︓'> {};

// full_stop <- what ends a sentence: no label goes across it
struct full_stop : peg::utf8::one<U'。', U'！', U'？', U'；', U'!', U'?', U';', U'…', U'｡'> {};

struct quote : peg::utf8::one<U'“', U'”', U'"', U'「', U'」', U'『', U'』', U'„', U'«', U'»', U'＂'> {};

struct open_bracket : peg::utf8::one<U'(', U'（', U'[', U'［', U'【', U'〔', U'〖', U'<', U'＜', U'〈', U'{', U'｛'> {};
struct close_bracket : peg::utf8::one<U')', U'）', U']', U'］', U'】', U'〕', U'〗', U'>', U'＞', U'〉', U'}', U'｝'> {};
struct open_book : peg::utf8::one<U'《', U'〈'> {};
struct close_book : peg::utf8::one<U'》', U'〉'> {};
struct right_paren : peg::utf8::one<U')', U'）'> {};

// bullet <- a sign before a label or a list item; private-use characters are bullets of symbol fonts
struct bullet_sign : peg::sor<
    peg::utf8::one<U'▲', U'△', U'▼', U'●', U'○', U'〇', U'◯', U'◆', U'◇', U'■', U'□', U'★', U'☆', U'•', U'·', U'◎', U'※', U'▶', U'►', U'‣', U'–'>,
    peg::utf8::range<U'\uE000', U'\uF8FF'>> {};
struct bullet : peg::seq<bullet_sign, maybe_blanks> {};

struct dash : peg::utf8::one<U'-', U'‐', U'‒', U'–', U'—', U'―', U'─', U'ー', U'−', U'－', U'━'> {};

// emphasis <- Markdown that wraps a label: **bold**, ### heading, > quotation
struct emphasis_mark : peg::sor<peg::string<'*', '*'>, peg::string<'_', '_'>> {};
struct heading_mark : peg::seq<peg::plus<peg::one<'#'>>, blanks> {};
struct quotation_mark : peg::seq<peg::one<'>'>, blanks> {};

// clang-format on

}  // namespace shilu::grammar
