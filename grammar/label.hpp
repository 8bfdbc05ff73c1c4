// The forms in which a line's head can label a speaker. Shapes only: whether 时间 or 张三 stands there is for `cast`.
#pragma once

#include "grammar/characters.hpp"
#include "grammar/numbering.hpp"
#include "grammar/words.hpp"

namespace shilu::grammar {

// clang-format off

// clock <- 10:05 / 00:04:01   its colons separate nothing
struct two_digits : peg::seq<digit, peg::opt<digit>> {};
struct clock : peg::seq<two_digits, colon, two_digits, peg::opt<colon, two_digits>, peg::not_at<digit>> {};

// time_code <- [00:04:01] / (25:36) / 10:20
struct time_code : peg::sor<peg::seq<open_bracket, clock, close_bracket>, clock> {};

// group <- bracketed part of a label, colons allowed: （市教育局局长 张三） [via video]
struct group_char : not_in<class_close | class_full_stop> {};
struct detail : peg::seq<group_char, peg::rep_opt<79, group_char>> {};
struct group : peg::seq<open_bracket, detail, close_bracket> {};

// label_text <- everything up to a colon that no sentence contains: at most 160 characters or so
inline constexpr Classes label_stops = class_colon | class_full_stop | class_quote | class_wide_comma | class_bar | class_open | class_close;
struct label_char : peg::sor<peg::seq<peg::at<digit>, clock>, peg::seq<peg::not_at<emphasis_mark>, not_in<label_stops>>> {};
struct label_run : some_not_in<label_stops | class_digit | class_emphasis, 80> {};
struct label_part : peg::seq<peg::sor<label_char, group>, label_run> {};
struct label_text : peg::seq<label_char, label_run, peg::rep_opt<40, label_part>> {};

struct opening_marks : peg::star<peg::sor<bullet, heading_mark, quotation_mark, emphasis_mark>> {};
struct closing_marks : peg::opt<emphasis_mark> {};
struct lead_time : peg::seq<time_code, blanks> {};

// time_behind <- a time code that nothing else belongs to: N: [00:04:01]   not the clock of "2:15. I hear"
struct time_behind : peg::sor<peg::seq<open_bracket, clock, close_bracket, maybe_blanks>, peg::seq<clock, peg::sor<blanks, peg::eof>>> {};

// labelled <- marks number? TEXT : speech      张三：  一、问：  **Julian :**  [14:15:33] RYAN:  N: [00:04:01]
struct separator : peg::seq<colon> {};
struct labelled : peg::seq<opening_marks, peg::opt<lead_time>, peg::opt<enumeration>, peg::opt<emphasis_mark>, label_text,
                           closing_marks, maybe_blanks, separator, closing_marks, maybe_blanks, peg::opt<time_behind>> {};

// bracketed <- [TEXT] / 【TEXT】 / （TEXT） / <TEXT>, with or without a colon behind
struct bracket_text : peg::seq<group_char, peg::rep_opt<59, group_char>> {};
struct bracketed : peg::seq<opening_marks, open_bracket, bracket_text, close_bracket, closing_marks, maybe_blanks, peg::opt<group, maybe_blanks>,
                            peg::opt<separator>, closing_marks, maybe_blanks, peg::opt<time_behind>> {};

// short_text <- a few letters or words without any punctuation
struct short_char : peg::seq<peg::not_at<emphasis_mark>, not_in<label_stops | class_blank | class_bullet | class_point>> {};
struct short_run : some_not_in<label_stops | class_blank | class_bullet | class_point | class_emphasis, 11> {};
struct short_word : peg::seq<short_char, short_run> {};
struct joint : peg::seq<peg::not_at<wide_blanks>, blank> {};
struct short_text : peg::seq<short_word, peg::rep_opt<2, joint, short_word>> {};

// signed_label <- TEXT followed by a sign that is no colon      答）  대통령)  질문●  問、  PERIODISTA.-
struct sign : in<class_sign> {};
struct mark_text : word<Word::mark> {};
struct query_text : word<Word::query> {};
struct query_sign : peg::sor<peg::utf8::one<U'、', U'，', U'】'>, peg::seq<peg::one<'.'>, peg::at<peg::sor<blank, peg::eof>>>> {};
struct stop_dash : peg::string<'.', '-'> {};
struct letters_apart : peg::seq<short_char, blanks, short_char> {};
struct signed_label : peg::seq<opening_marks, peg::sor<peg::seq<short_text, sign>, peg::seq<letters_apart, sign>, peg::seq<query_text, query_sign>, peg::seq<mark_text, stop_dash>>, closing_marks, maybe_blanks> {};

// stopped <- CAPITAL WORDS and a full stop      CHAIR POWELL. Good afternoon.
struct capital : in<class_capital> {};
struct capital_word : peg::seq<capital, peg::star<peg::sor<capital, peg::utf8::one<U'\'', U'’', U'-'>>>, peg::not_at<peg::range<'a', 'z'>>> {};
struct capital_title : peg::seq<capital_word, peg::one<'.'>, blanks> {};
struct capital_words : peg::seq<peg::opt<capital_title>, capital_word, peg::rep_opt<5, blanks, capital_word>> {};
struct stopped : peg::seq<capital_words, peg::one<'.'>, peg::sor<blanks, peg::eof>> {};

// spaced <- a known mark and blanks, or any short text and wide blanks      Q   Pretty cool.  대통령 …  知事　　…
struct until_reporter : peg::seq<peg::at<in<class_hangul>>, peg::rep_opt<3, peg::seq<peg::not_at<word<Word::reporter>>, short_word, blanks>>, word<Word::reporter>> {};
struct reporter_text : peg::seq<until_reporter, peg::opt<maybe_blanks, group>> {};
struct spaced : peg::seq<opening_marks, peg::sor<peg::seq<mark_text, peg::sor<blanks, peg::eof>>,
                                                 peg::seq<reporter_text, peg::sor<blanks, peg::eof>>,
                                                 peg::seq<short_text, wide_blanks>>> {};

// dashed <- two dashes or one long one and the question      ――知事は…  ─앞으로
struct long_dash : in<class_long_dash> {};
struct dashed : peg::seq<peg::sor<peg::seq<long_dash, peg::star<dash>>, peg::seq<dash, peg::plus<dash>>>, maybe_blanks, peg::not_at<peg::eof>> {};

// clang-format on

}  // namespace shilu::grammar
