// What ties speech to its speaker in prose: the verb behind the speaker, and where the speech begins.
//   张三 在会上 表示，…      张三 告诉记者：“…”      “…”张三 说。
#pragma once

#include "grammar/characters.hpp"
#include "grammar/words.hpp"

namespace shilu::grammar::attribution {

// clang-format off

// aspect <- 说过 / 强调了 / 回忆道
struct aspect : peg::utf8::one<U'道', U'说', U'說', U'称', U'稱', U'过', U'過', U'了', U'到', U'著', U'着'> {};

// count <- 讲了三句话 / 说了两点
struct counted : peg::sor<peg::string<'\xE5','\x8F','\xA5','\xE8','\xAF','\x9D'>,                             // 句话
                          peg::string<'\xE5','\x8F','\xA5','\xE8','\xA9','\xB1'>,                             // 句話
                          peg::utf8::one<U'点', U'點'>> {};
struct amount : peg::utf8::not_one<U'，', U'。', U'：'> {};
struct count : peg::seq<peg::utf8::one<U'了'>, peg::sor<peg::seq<amount, counted>, peg::seq<amount, amount, counted>>> {};

// listener <- 告诉记者 / 对记者说
struct listener : peg::sor<peg::string<'\xE8','\xAE','\xB0','\xE8','\x80','\x85'>,                           // 记者
                           peg::string<'\xE8','\xA8','\x98','\xE8','\x80','\x85'>,                           // 記者
                           peg::string<'\xE5','\xAA','\x92','\xE4','\xBD','\x93'>,                           // 媒体
                           peg::string<'\xE5','\xAA','\x92','\xE9','\xAB','\x94'>> {};                       // 媒體

// What stands between the verb and the speech, or ends the sentence whose speech stands before it.
struct comma : peg::utf8::one<U'，', U',', U'、'> {};
struct colon : peg::utf8::one<U'：', U':'> {};
struct opening_quote : peg::at<peg::utf8::one<U'“', U'「', U'『', U'"', U'‘'>> {};
struct full_stop : peg::sor<peg::utf8::one<U'。', U'！', U'；', U';'>, peg::eof> {};

struct verb : word<Word::say> {};

// verb_tail <- 表示， / 告诉记者，/ 说：/ 强调“ / 说。
struct verb_tail : peg::seq<verb, peg::sor<count, peg::rep_opt<2, aspect>>, peg::opt<listener>, maybe_blanks,
                            peg::sor<comma, colon, opening_quote, full_stop>> {};

// clang-format on

}  // namespace shilu::grammar::attribution
