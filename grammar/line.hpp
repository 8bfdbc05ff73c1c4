// One segment (a line without blanks at its ends, or a piece of a flattened line): every reading that its head allows.
// Each root below is tried by itself; none looks past the segment and none decides.
#pragma once

#include "grammar/label.hpp"

namespace shilu::grammar {

// clang-format off

// rule <- ----- / ＊＊＊＊ / ====      a line that only separates
struct rule_sign : in<class_rule_sign> {};
struct rule_line : peg::seq<rule_sign, peg::plus<in<class_rule_sign | class_blank>>, peg::eof> {};

// colon_label <- the reading with a colon
struct colon_label : labelled {};

// sign_label <- the readings with any other sign
struct bracket_label : bracketed {};
struct sign_label : peg::sor<signed_label, stopped> {};

// blank_label <- the readings with blanks alone
struct blank_label : spaced {};
struct dash_label : dashed {};

// numbered <- （一）… / 1. …
struct numbered : peg::seq<peg::star<peg::sor<bullet, heading_mark, emphasis_mark>>, enumeration> {};

// bare <- a short line without a colon: 刘文峰 / 安徽日报记者 / 答记者问; sentences end in full stops
struct bare_char : peg::seq<peg::not_at<emphasis_mark>, not_in<class_full_stop | class_quote | class_wide_comma>> {};
inline constexpr Classes bare_stops = class_full_stop | class_quote | class_wide_comma;
struct bare_run : some_not_in<bare_stops | class_open | class_emphasis, 80> {};
struct bare_part : peg::seq<peg::sor<group, bare_char>, bare_run> {};
struct bare_text : peg::seq<bare_char, bare_run, peg::rep_opt<12, bare_part>> {};
struct bare : peg::seq<opening_marks, bare_text, closing_marks, peg::eof> {};

// clang-format on

}  // namespace shilu::grammar
