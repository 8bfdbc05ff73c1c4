// Questions about single characters that several stages ask.
#pragma once

#include <cstddef>
#include <string_view>

namespace shilu::text {

/// White space inside a line, in the wide sense: U+00A0, U+3000, zero-width, form feed, NUL and BOM included.
bool is_blank(char32_t c);
bool is_han(char32_t c);
bool is_kana(char32_t c);
bool is_hangul(char32_t c);
bool is_letter(char32_t c);
bool is_digit(char32_t c);  ///< ASCII and full-width digits
bool is_upper(char32_t c);

bool has_letter(std::string_view text);

/// True where a letter stands on both sides of `at` in writing that separates words by blanks (not Han, kana, Hangul).
bool inside_word(std::string_view text, std::size_t at);

/// The first `limit` bytes, or a few less where the cut would fall inside a character.
std::string_view head(std::string_view text, std::size_t limit);

/// Without blanks at both ends.
std::string_view trim(std::string_view text);
std::string_view trim_begin(std::string_view text);
std::string_view trim_end(std::string_view text);
std::size_t count_code_points(std::string_view text);

}  // namespace shilu::text
