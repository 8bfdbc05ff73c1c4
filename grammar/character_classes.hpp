// One table that says of every character what the line grammar cares about, so that a rule costs one look-up.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "grammar/peg.hpp"

namespace shilu::grammar {

using Classes = std::uint32_t;

enum Class : Classes {
  class_blank = 1u << 0,
  class_fixed_blank = 1u << 1,  // a blank that nobody types by accident: U+3000, no-break, tab
  class_digit = 1u << 2,
  class_colon = 1u << 3,
  class_full_stop = 1u << 4,
  class_quote = 1u << 5,
  class_open = 1u << 6,
  class_close = 1u << 7,
  class_bullet = 1u << 8,
  class_dash = 1u << 9,
  class_long_dash = 1u << 10,
  class_wide_comma = 1u << 11,
  class_bar = 1u << 12,
  class_han_digit = 1u << 13,
  class_point = 1u << 14,  // 、 . ,
  class_rule_sign = 1u << 15,
  class_circled = 1u << 16,
  class_capital = 1u << 17,
  class_right_paren = 1u << 18,
  class_emphasis = 1u << 20,  // * and _ may begin a mark of Markdown
  class_hangul = 1u << 21,
  class_sign = 1u << 19,  // closes a label without a colon: ） ● 】
};

namespace internal {

struct Listed {
  std::u32string_view characters;
  Classes classes;
};

// The lists that the table is made of; a character may stand in several.
inline constexpr Listed listed[] = {
    {std::u32string_view(U" \f\v\r\u0085\u2002\u2009\u200B\u200E\u202F\u2028\u2029\uFEFF\0", 14), class_blank},
    {U"\t\u3000\u00A0\u2003\u2007", class_blank | class_fixed_blank},
    {U"0123456789０１２３４５６７８９", class_digit},
    {U":：﹕︰∶꞉︓", class_colon},
    {U"。！？；!?;…｡", class_full_stop},
    {U"“”\"「」『』„«»＂", class_quote},
    {U"(（[［【〔〖<＜〈{｛", class_open},
    {U")）]］】〕〗>＞〉}｝", class_close},
    {U")）", class_right_paren},
    {U")）●▶◆】", class_sign},
    {U"▲△▼●○〇◯◆◇■□★☆•·◎※▶►‣–", class_bullet},
    {U"-‐‒–—―─ー−－━", class_dash},
    {U"―─━—", class_long_dash},
    {U"，", class_wide_comma},
    {U"|｜", class_bar},
    {U"一二三四五六七八九十百〇零两兩壹贰叁", class_han_digit},
    {U"、.,", class_point},
    {U"-*=_~＊—─━―·.…＝－#◆■•", class_rule_sign},
    {U"ABCDEFGHIJKLMNOPQRSTUVWXYZ", class_capital},
    {U"*_", class_emphasis},
};

struct Spread {
  char32_t first;
  char32_t last;
  Classes classes;
};

inline constexpr Spread spreads[] = {
    {U'①', U'⒇', class_circled},          {U'❶', U'❿', class_circled},
    {U'㈠', U'㈩', class_circled},        {U'㊀', U'㊉', class_circled},
    {U'À', U'Ö', class_capital},          {U'Ø', U'Þ', class_capital},
    {U'А', U'Я', class_capital},          {U'Ё', U'Ё', class_capital},
    {U'\uE000', U'\uF8FF', class_bullet},  // private use: bullets of symbol fonts
};

// Two levels: the high byte of a character of the basic plane chooses a page of 256. Page 0 is empty.
struct Table {
  static constexpr std::size_t page_count = 40;
  std::array<std::uint8_t, 256> page{};
  std::array<std::array<Classes, 256>, page_count> cells{};
  std::size_t used = 1;

  constexpr void add(char32_t c, Classes classes) {
    auto& index = page[c >> 8];
    if (index == 0) index = static_cast<std::uint8_t>(used++);
    cells[index][c & 0xFF] |= classes;
  }
};

constexpr Table make_table() {
  Table table;
  for (const auto& list : listed) {
    for (const char32_t c : list.characters) table.add(c, list.classes);
  }
  for (const auto& spread : spreads) {
    if (spread.first >= 0xE000 && spread.first <= 0xF8FF) continue;
    for (char32_t c = spread.first; c <= spread.last; ++c) table.add(c, spread.classes);
  }
  // All private-use pages are one page.
  const auto bullets = static_cast<std::uint8_t>(table.used++);
  for (auto& cell : table.cells[bullets]) cell = class_bullet;
  for (std::size_t high = 0xE0; high <= 0xF8; ++high) table.page[high] = bullets;
  const auto syllables = static_cast<std::uint8_t>(table.used++);
  for (auto& cell : table.cells[syllables]) cell = class_hangul;
  for (std::size_t high = 0xAC; high <= 0xD6; ++high) table.page[high] = syllables;
  return table;
}

inline constexpr Table table = make_table();

}  // namespace internal

/// The classes of a character.
inline Classes classes_of(char32_t c) {
  if (c > 0xFFFF) return 0;
  return internal::table.cells[internal::table.page[c >> 8]][c & 0xFF];
}

/// The character at `at` of valid UTF-8 and the number of its bytes.
struct Character {
  char32_t value;
  std::size_t length;
};

inline Character character_at(const char* at) {
  const auto byte = [at](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(at[i])); };
  const char32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {(lead & 0x1Fu) << 6 | (byte(1) & 0x3Fu), 2};
  if (lead < 0xF0) return {(lead & 0x0Fu) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu), 3};
  return {(lead & 0x07u) << 18 | (byte(1) & 0x3Fu) << 12 | (byte(2) & 0x3Fu) << 6 | (byte(3) & 0x3Fu), 4};
}

// in<C> <- one character of any of the classes
template <Classes C>
struct in {
  using rule_t = in;
  using subs_t = peg::empty_list;

  template <typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& input) {
    if (input.empty()) return false;
    const auto c = character_at(input.current());
    if ((classes_of(c.value) & C) == 0) return false;
    input.bump_in_this_line(c.length);
    return true;
  }
};

// not_in<C> <- one character of none of the classes
template <Classes C>
struct not_in {
  using rule_t = not_in;
  using subs_t = peg::empty_list;

  template <typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& input) {
    if (input.empty()) return false;
    const auto c = character_at(input.current());
    if ((classes_of(c.value) & C) != 0) return false;
    input.bump_in_this_line(c.length);
    return true;
  }
};

// some_not_in<C, Most> <- not_in<C>{0,Most}      without a call for each character; never fails
template <Classes C, std::size_t Most>
struct some_not_in {
  using rule_t = some_not_in;
  using subs_t = peg::empty_list;

  template <typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& input) {
    for (std::size_t taken = 0; taken < Most && !input.empty(); ++taken) {
      const auto c = character_at(input.current());
      if ((classes_of(c.value) & C) != 0) break;
      input.bump_in_this_line(c.length);
    }
    return true;
  }
};

// some_in<C> <- in<C>*      without a call for each character; never fails
template <Classes C>
struct some_in {
  using rule_t = some_in;
  using subs_t = peg::empty_list;

  template <typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& input) {
    while (!input.empty()) {
      const auto c = character_at(input.current());
      if ((classes_of(c.value) & C) == 0) break;
      input.bump_in_this_line(c.length);
    }
    return true;
  }
};

}  // namespace shilu::grammar

namespace tao::pegtl {

template <typename Name, shilu::grammar::Classes C>
struct analyze_traits<Name, shilu::grammar::in<C>> : analyze_any_traits<> {};
template <typename Name, shilu::grammar::Classes C>
struct analyze_traits<Name, shilu::grammar::not_in<C>> : analyze_any_traits<> {};
template <typename Name, shilu::grammar::Classes C>
struct analyze_traits<Name, shilu::grammar::some_in<C>> : analyze_opt_traits<> {};
template <typename Name, shilu::grammar::Classes C, std::size_t Most>
struct analyze_traits<Name, shilu::grammar::some_not_in<C, Most>> : analyze_opt_traits<> {};

}  // namespace tao::pegtl
