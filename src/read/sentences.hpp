// The last signs of a text: does it end as a sentence does, does it ask. Every caller names the signs that count for
// it.
#pragma once

#include <string_view>

#include "text/utf8.hpp"

namespace shilu::read {

/// True where the last character is one of the signs; an empty text ends with none.
inline bool ends_with_one_of(std::string_view text, std::u32string_view signs) {
  return !text.empty() && signs.find(text::decode_before(text, text.size()).value) != std::u32string_view::npos;
}

/// A line of speech that may be the last of its paragraph.
inline bool ends_paragraph(std::string_view text) { return ends_with_one_of(text, U"。！？!?；;.”」』…"); }

/// The very last character is a question mark.
inline bool ends_asking(std::string_view text) { return ends_with_one_of(text, U"？?"); }

/// … also before blanks, closing quotation marks, brackets and stars.
bool ends_asking_inside_quotes(std::string_view text);

/// The last sentence of a paragraph, with its end sign; the whole text where it has one sentence only.
std::string_view last_sentence(std::string_view text);

/// A question mark stands anywhere.
bool has_question_mark(std::string_view text);

}  // namespace shilu::read
