// Numerals as records count questions, points and sections.
#pragma once

#include "grammar/characters.hpp"

namespace shilu::grammar {

// clang-format off

struct han_digit : in<class_han_digit> {};
struct circled : in<class_circled> {};
struct roman : peg::seq<peg::rep_min_max<1, 5, peg::one<'I', 'V', 'X'>>> {};

// numeral <- 十二 / 12 / １２
struct numeral : peg::sor<peg::seq<han_digit, peg::rep_opt<3, han_digit>>, peg::seq<digit, peg::rep_opt<2, digit>>> {};

// enumeration <- （一） / 一、 / 1. / 1） / ① / II.   a dot between digits is a decimal point
struct enumeration_close : peg::sor<
    peg::seq<maybe_blanks, peg::utf8::one<U'、', U'．', U')', U'）', U'，'>>,
    peg::seq<peg::one<'.'>, peg::not_at<digit>>> {};
struct number : peg::sor<numeral, roman> {};
struct enumeration : peg::seq<peg::sor<
    peg::seq<peg::utf8::one<U'（', U'('>, number, right_paren>,
    peg::seq<number, enumeration_close>,
    circled>, maybe_blanks> {};

// clang-format on

}  // namespace shilu::grammar
