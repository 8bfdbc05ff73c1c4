#include <array>
#include <cstddef>
#include <cstdint>

#include "grammar/character_classes.hpp"
#include "read/profile.hpp"

namespace shilu::read {

namespace {

namespace g = grammar;

// Characters within which a short label ends: three words of twelve and their blanks.
constexpr std::size_t short_label = 48;
constexpr g::Classes label_ends = g::class_full_stop | g::class_quote | g::class_wide_comma | g::class_bar;
constexpr g::Classes bare_ends = g::class_full_stop | g::class_quote | g::class_wide_comma;
constexpr g::Classes marks = g::class_bullet | g::class_blank | g::class_emphasis;

// Bytes to go on from a lead byte of a character that has no class once the head is passed: letters, Han, Hangul.
// 0 where the table of classes must be asked.
constexpr std::array<std::uint8_t, 256> make_skips() {
  std::array<std::uint8_t, 256> skips{};
  for (std::size_t c = 0; c < 0x80; ++c) {
    const bool letter =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'' || c == '%' || c == '/';
    skips[c] = letter ? 1 : 0;
  }
  for (std::size_t lead = 0xC3; lead <= 0xDF; ++lead) skips[lead] = 2;
  for (std::size_t lead = 0xE4; lead <= 0xED; ++lead) skips[lead] = 3;
  return skips;
}
constexpr auto skips = make_skips();

bool is_mark(char32_t c, g::Classes classes) { return (classes & marks) != 0 || c == U'#' || c == U'>'; }

}  // namespace

Profile profile_of(std::string_view head) {
  Profile profile;
  profile.bare = true;
  bool at_head = true;  // only marks so far
  bool after_blank = false;
  bool label_open = true;  // no character that ends a label so far
  std::size_t depth = 0;   // inside brackets colons and stops separate nothing
  std::size_t count = 0;
  const char* const end = head.data() + head.size();
  for (const char* at = head.data(); at < end; ++count) {
    if (!at_head) {
      const char* const from = at;
      std::size_t length = 0;
      while (at < end && (length = skips[static_cast<unsigned char>(*at)]) != 0) {
        at += length;
        ++count;
      }
      if (at != from) after_blank = false;
      if (at >= end) break;
    }
    const auto c = g::character_at(at);
    const auto classes = g::classes_of(c.value);
    at += c.length;
    if (classes == 0) {  // most characters: letters of any script
      at_head = false;
      after_blank = false;
      if (c.value == U'.' || c.value == U'#') profile.sign = true;
      continue;
    }
    if (count == 0) {
      profile.rule = (classes & g::class_rule_sign) != 0;
      profile.dash = (classes & g::class_dash) != 0;
      profile.hangul = (classes & g::class_hangul) != 0;
    }
    if (at_head) {
      if (classes & (g::class_digit | g::class_han_digit | g::class_circled | g::class_open | g::class_capital))
        profile.number = true;
      if (classes & g::class_open) profile.bracket = true;
      if (!is_mark(c.value, classes)) at_head = false;
    }
    if (count < short_label) {
      if (classes & (g::class_sign | g::class_point)) profile.sign = true;
      if (classes & g::class_fixed_blank || (after_blank && classes & g::class_blank)) profile.gap = true;
    }
    after_blank = (classes & g::class_blank) != 0;
    if (classes & g::class_open) ++depth;
    if (classes & g::class_close && depth > 0) --depth;
    if (classes & g::class_colon && label_open) profile.colon = true;
    if (classes & bare_ends && depth == 0) profile.bare = false;
    if (classes & label_ends && depth == 0) label_open = false;
    // Nothing behind this character can matter any more.
    if (!profile.bare && !label_open && count >= short_label) break;
    if (!profile.bare && profile.colon && count >= short_label) break;
  }
  return profile;
}

}  // namespace shilu::read
