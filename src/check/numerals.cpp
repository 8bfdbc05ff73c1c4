#include "check/numerals.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

constexpr int most = 9999;
constexpr std::u32string_view han_digits = U"〇一二三四五六七八九";
constexpr char32_t first_circled = U'①';  // … ⑳
constexpr int most_circled = 20;

int han_digit(char32_t c) {
  if (c == U'零' || c == U'○') return 0;
  if (c == U'两' || c == U'兩') return 2;
  const auto at = han_digits.find(c);
  return at == std::u32string_view::npos ? -1 : static_cast<int>(at);
}

int unit_of(char32_t c) {
  if (c == U'十') return 10;
  if (c == U'百') return 100;
  return c == U'千' ? 1000 : 0;
}

/// 二十一, 一百零三; 二〇 by digits. -1 for what is neither.
int read_han(std::string_view text) {
  int value = 0;
  int digit = -1;
  bool units = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    at += c.length;
    if (const int unit = unit_of(c.value); unit != 0) {
      value = units ? value + (digit < 0 ? 1 : digit) * unit : (digit < 0 ? 1 : value * 10 + digit) * unit;
      units = true;
      digit = -1;
      continue;
    }
    const int next = han_digit(c.value);
    if (next < 0) return -1;
    if (!units && digit >= 0) value = value * 10 + digit;
    digit = next;
    if (value > most) return -1;
  }
  if (digit >= 0) value = units ? value + digit : value * 10 + digit;
  return value > most ? -1 : value;
}

int read_digits(std::string_view text, char32_t zero) {
  int value = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    at += c.length;
    if (c.value < zero || c.value > zero + 9) return -1;
    value = value * 10 + static_cast<int>(c.value - zero);
    if (value > most) return -1;
  }
  return value;
}

std::string write_han(int value) {
  std::string out;
  const auto put = [&](int digit) { text::append(han_digits[static_cast<std::size_t>(digit)], out); };
  bool zero = false;
  for (const auto& [unit, sign] : {std::pair{1000, U'千'}, {100, U'百'}, {10, U'十'}}) {
    const int digit = value / unit % 10;
    if (digit == 0) {
      zero = !out.empty();
      continue;
    }
    if (zero) out += "零";
    zero = false;
    if (!(unit == 10 && digit == 1 && out.empty())) put(digit);
    text::append(sign, out);
  }
  if (value % 10 != 0) {
    if (zero) out += "零";
    put(value % 10);
  }
  return out;
}

}  // namespace

Numeral read_numeral(std::string_view text) {
  if (text.empty()) return {};
  const auto first = text::decode_at(text, 0);
  if (first.value >= first_circled && first.value < first_circled + most_circled && first.length == text.size())
    return {static_cast<int>(first.value - first_circled) + 1, NumeralScript::circled};
  if (const int value = read_digits(text, U'0'); value >= 0) return {value, NumeralScript::arabic};
  if (const int value = read_digits(text, U'０'); value >= 0) return {value, NumeralScript::full_width};
  if (const int value = read_han(text); value >= 0) return {value, NumeralScript::han};
  return {};
}

std::string write_numeral(int value, NumeralScript script) {
  if (value < 0 || value > most) return {};
  std::string out;
  switch (script) {
    case NumeralScript::arabic: return std::to_string(value);
    case NumeralScript::full_width:
      for (const char c : std::to_string(value)) text::append(U'０' + static_cast<char32_t>(c - '0'), out);
      return out;
    case NumeralScript::han: return value == 0 ? "零" : write_han(value);
    case NumeralScript::circled:
      if (value >= 1 && value <= most_circled) text::append(first_circled + static_cast<char32_t>(value - 1), out);
      return out;
    case NumeralScript::none: break;
  }
  return out;
}

}  // namespace shilu::checker
