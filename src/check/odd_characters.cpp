// Characters that nobody sees, or that mean nothing: controls, directions, zero width, private use, U+FFFD.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>

#include "check/neighbours.hpp"
#include "check/writing.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

std::optional<Rule> rule_for(char32_t c) {
  if (c < 0x80) return c < 0x20 || c == 0x7F ? std::optional(Rule::control_character) : std::nullopt;
  if (c < 0xA0) return Rule::control_character;
  if ((c >= 0x2010 && c <= 0x2027) || (c >= 0x3000 && c <= 0xDFFF)) return std::nullopt;
  switch (c) {
    case 0x2028:
    case 0x2029: return Rule::control_character;
    case 0x061C:
    case 0x200E:
    case 0x200F: return Rule::bidi_character;
    case 0x00AD:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF: return Rule::zero_width_character;
    case 0xFFFD: return Rule::replacement_character;
    default: break;
  }
  if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) return Rule::bidi_character;
  if ((c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000) return Rule::private_use_character;
  return std::nullopt;
}

std::string name_of(char32_t c) { return fmt::format("U+{:04X}", static_cast<std::uint32_t>(c)); }

/// Latin, Greek, Cyrillic, Han, kana, Hangul and their signs: nothing in them joins or parts letters invisibly.
bool is_simple(char32_t c) {
  if (c < 0x0590) return true;
  if (c >= 0x1E00 && c <= 0x206F) return true;
  return (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xFF00 && c <= 0xFFEF);
}

/// Parts words, joins emoji, shapes letters: does something there.
bool works(char32_t c, char32_t left, char32_t right) {
  return c >= 0x200B && c <= 0x200D && !(is_simple(left) && is_simple(right));
}

/// Where words would run together without the character, only somebody who sees the page can tell what goes there.
bool parts_words(char32_t c) { return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029; }

/// Hebrew, Arabic and their neighbours.
bool has_right_to_left(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    const bool letter = (c.value >= 0x0590 && c.value <= 0x08FF && c.value != 0x061C) ||
                        (c.value >= 0xFB1D && c.value <= 0xFDFF) || (c.value >= 0xFE70 && c.value <= 0xFEFC) ||
                        (c.value >= 0x10800 && c.value <= 0x10FFF) || (c.value >= 0x1E800 && c.value <= 0x1EFFF);
    if (letter) return true;
    at += c.length;
  }
  return false;
}

}  // namespace

OddCharacters::OddCharacters(const Writer& writer) : writer_(writer), unlisted_(writer.s.text().size()) {
  for (const auto& diagnostic : writer.s.transcript.diagnostics) {
    if (diagnostic.code == "invalid-bytes") replaced_.insert(writer.s.source.decoded(diagnostic.byte));
  }
  for (const auto& diagnostic : writer.s.transcript.diagnostics) {
    if (diagnostic.code != "more-diagnostics") continue;
    unlisted_ = 0;
    for (const auto place : replaced_) unlisted_ = std::max(unlisted_, place);
  }
}

void OddCharacters::take(const SignedLine& line) {
  const auto& s = writer_.s;
  for (std::size_t i = 0; i < line.signs.size(); ++i) {
    const auto first = line.signs[i];
    const auto rule = rule_for(first.value);
    if (!rule) continue;
    auto where = range_of(first);
    if (*rule == Rule::replacement_character && (replaced_.contains(first.at) || first.at >= unlisted_)) continue;
    // A run of them is one finding.
    auto names = name_of(first.value);
    std::size_t named = 1;
    bool glues = parts_words(first.value);
    for (; i + 1 < line.signs.size() && line.signs[i + 1].at == where.end && rule_for(line.signs[i + 1].value) == rule;
         ++i) {
      const auto c = line.signs[i + 1].value;
      if (c != line.signs[i].value && ++named <= 3) names += ", " + name_of(c);
      glues = glues || parts_words(c);
      where.end = range_of(line.signs[i + 1]).end;
    }
    const auto left = before(s, line, where.begin);
    const auto right = behind(s, line, where.end);
    if (*rule == Rule::zero_width_character && works(first.value, left, right)) continue;
    if (*rule == Rule::bidi_character) {
      bidirectional_.push_back(where);
      continue;
    }
    std::vector<std::string> arguments;
    if (*rule != Rule::replacement_character) arguments.push_back(std::move(names));
    auto& found = writer_.out.add(*rule, where, std::move(arguments));
    glues = glues && left != 0 && right != 0 && !text::is_blank(left) && !text::is_blank(right);
    const bool removable = *rule == Rule::zero_width_character || *rule == Rule::control_character;
    if (removable && !glues) found.change(where, "");
  }
}

void OddCharacters::finish() {
  if (bidirectional_.empty() || has_right_to_left(writer_.s.text())) return;
  for (const auto& where : bidirectional_) {
    const auto c = text::decode_at(writer_.s.text(), where.begin).value;
    writer_.out.add(Rule::bidi_character, where, {name_of(c)}).change(where, "");
  }
}

}  // namespace shilu::checker
