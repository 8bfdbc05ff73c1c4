#include "load/forms.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace shilu::loading {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// `9` in the pattern stands for a digit, all else for itself.
bool matches(std::string_view text, std::string_view pattern) {
  return std::equal(text.begin(), text.end(), pattern.begin(), pattern.end(),
                    [](char c, char p) { return p == '9' ? is_digit(c) : c == p; });
}

/// Whether text is parts between hyphens, each of 1 to `longest` bytes that `allowed` lets through.
template <class Allowed>
bool is_hyphenated(std::string_view text, std::size_t longest, Allowed allowed) {
  std::size_t length = 0;
  for (const char c : text) {
    if (c == '-' ? length == 0 : (++length > longest || !allowed(c))) return false;
    if (c == '-') length = 0;
  }
  return length > 0;
}

}  // namespace

std::string_view expects_id(std::string_view text) {
  const bool good = std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7F; });
  return good ? "" : "printable ASCII without blanks";
}

std::string_view expects_turn_id(std::string_view text) {
  const bool good =
      text.size() > 1 && text[0] == 't' && text[1] != '0' && std::all_of(text.begin() + 1, text.end(), is_digit);
  return good ? "" : "t and a number, as in t12";
}

std::string_view expects_date(std::string_view text) {
  return matches(text, "9999-99-99") ? "" : "a date such as 2023-08-28";
}

std::string_view expects_time(std::string_view text) {
  return matches(text, "99:99") || matches(text, "99:99:99") ? "" : "a time such as 14:00";
}

std::string_view expects_language(std::string_view text) {
  const std::string_view primary = text.substr(0, text.find('-'));
  const bool good = primary.size() >= 2 && std::all_of(primary.begin(), primary.end(), is_letter) &&
                    is_hyphenated(text, 8, [](char c) { return is_letter(c) || is_digit(c); });
  return good ? "" : "a language tag such as zh-Hans, or und";
}

std::string_view expects_code(std::string_view text) {
  const bool good = is_hyphenated(text, text.size(), [](char c) { return (c >= 'a' && c <= 'z') || is_digit(c); });
  return good ? "" : "words in lower case with hyphens, as in invalid-bytes";
}

std::optional<std::size_t> whole_number(std::string_view text) {
  const std::size_t point = text.find('.');
  if (point != std::string_view::npos) {
    const std::string_view fraction = text.substr(point + 1);
    if (fraction.empty() || fraction.find_first_not_of('0') != std::string_view::npos) return std::nullopt;
    text = text.substr(0, point);
  }
  if (text.empty() || !is_digit(text[0]) || (text[0] == '0' && text.size() > 1)) return std::nullopt;
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace shilu::loading
