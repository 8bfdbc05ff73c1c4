// What a conference is: a grammar over one symbol per segment. It knows no language and no punctuation.
#pragma once

#include "grammar/peg.hpp"
#include "grammar/symbol.hpp"

namespace shilu::grammar::document {

// clang-format off

struct gap : peg::one<blank_line, furniture> {};
struct speech : peg::one<text, same> {};

// body <- (gap* speech)*      furniture at the end stays outside
struct body : peg::star<peg::star<gap>, speech> {};

struct remark_turn : peg::seq<peg::one<host>, body> {};
struct statement_turn : peg::seq<peg::one<speaker>, body> {};
struct answer_turn : peg::seq<peg::one<speaker>, body> {};
struct question_turn : peg::seq<peg::one<question_, greeting>, body> {};
struct first_question_turn : peg::seq<peg::one<question_>, body> {};
struct greeting_turn : peg::seq<peg::one<greeting>, body> {};

// outside <- what belongs to no turn
struct outside : peg::star<peg::one<blank_line, furniture, border, text, same>> {};

struct remarks : peg::star<remark_turn, outside> {};

// opening <- remark+
struct opening : peg::plus<remark_turn, outside> {};

// statements <- (remark* (statement / greeting))+
struct statement : peg::seq<remarks, peg::sor<statement_turn, greeting_turn>, outside> {};
struct statements : peg::plus<statement> {};

// exchange <- remark* question (remark* question)* (remark* answer)*
struct exchange : peg::seq<remarks, question_turn, outside, peg::star<remarks, question_turn, outside>,
                           peg::star<remarks, answer_turn, outside>> {};
struct first_exchange : peg::seq<remarks, first_question_turn, outside, peg::star<remarks, question_turn, outside>,
                                 peg::star<remarks, answer_turn, outside>> {};
struct questions : peg::seq<first_exchange, peg::star<exchange>> {};

// closing <- remark+
struct closing : peg::plus<remark_turn, outside> {};

// transcript <- outside opening? statements? questions? closing? stray
struct stray : peg::any {};
struct transcript : peg::seq<outside, peg::opt<opening>, peg::opt<statements>, peg::opt<questions>, peg::opt<closing>,
                             peg::star<stray>, peg::eof> {};

// clang-format on

}  // namespace shilu::grammar::document
