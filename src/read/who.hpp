// What a label's words say: a mark that names nobody, a reporter of an outlet, an office, a person.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "lexicon/lexicon.hpp"

namespace shilu::read {

enum class WhoKind : std::uint8_t {
  nobody,           ///< no reading as a speaker
  question_number,  ///< 问题一, Q1: a question whose asker is not named
  question,         ///< 问, Q
  answer,           ///< 答, A
  follow_up,        ///< 追问
  speech,           ///< a heading that a speech follows: 冒頭発言, 모두 발언; names the speaker or nobody
  initial,          ///< one character that may stand for a name: 蕭, 記
  reporter,         ///< 记者, 安徽日报记者, Reporter
  audience,         ///< 网友, analyst
  host,             ///< 主持人
  interpreter,
  office,  ///< 发言人, THE PRESIDENT, 運輸及房屋管理局局長
  person,  ///< a name, with or without title
};

/// Whoever has this mark asks.
constexpr bool asks(WhoKind kind) {
  return kind == WhoKind::question || kind == WhoKind::reporter || kind == WhoKind::audience ||
         kind == WhoKind::follow_up || kind == WhoKind::question_number;
}

struct Who {
  WhoKind kind = WhoKind::nobody;
  std::string name;  ///< without title and honorific
  std::string title;
  std::string outlet;
  std::string number;       ///< question_number: as printed
  bool partial = false;     ///< name is a family name alone (朱局长, MR. CARNEY)
  bool titled = false;      ///< the label itself says an office or honorific
  bool field = false;       ///< the same words are also a key of a field (主持人：, 时间：)
  bool announcing = false;  ///< ends like the announcement of a list or quotation (如下, 表示)
  bool greeting = false;    ///< begins like an address to the audience
  bool sentence = false;    ///< has a word that only sentences have
  bool known_outlet = false;
  bool says_reporter = false;  ///< a word for reporter is part of the label
};

/// `label` without the signs around it; `detail` what stands in brackets inside or behind it, or empty.
Who who(std::string_view label, std::string_view detail, const lexicon::Lexicon& lexicon);

/// 【高市総理冒頭発言】, I. 모두 발언, 總統致詞內容為：: the text behind it is a speech of the person named before the
/// word, if any is. Where the speech stands on the same line (not alone) the label must announce it. True and `result`
/// set where it is so.
bool speech_heading(std::string_view label, bool alone, const lexicon::Lexicon& lexicon, Who& result);

/// Splits "office + name" (省经济信息中心主任刘文峰, 市工信局党组成员、副局长 朱振宇): the name's offset, npos where
/// there is none.
std::size_t name_after_title(std::string_view text, const lexicon::Lexicon& lexicon);

}  // namespace shilu::read
