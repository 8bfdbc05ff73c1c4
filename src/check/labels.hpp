// The labels of a text as its rules know them: which there are, whose, and how they are dressed.
#pragma once

#include <bitset>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "check/subject.hpp"

namespace shilu::checker {

/// Brackets or bold around a label; bare: no sign behind it either.
enum class Form : std::size_t { plain, bracket, bold, bare, count_ };

Form form_of(const Subject& s, const TurnView& view);

/// A label with its signs, as the text has it; not the speech.
std::string shown(const Subject& s, const TurnView& view);

/// 【张三】： at the beginning of a line.
struct DressedHead {
  std::string_view text;  ///< without brackets and colon; empty where no pair of brackets opens the line
  Form form = Form::plain;
  std::size_t end = 0;  ///< of the whole, with a colon
};
DressedHead dressed_head(std::string_view text);

class Labels {
 public:
  static constexpr std::size_t longest = 128;  ///< bytes; longer ones are not looked for

  explicit Labels(const Subject& s);

  bool empty() const { return known_.empty(); }
  /// The first turn with this label; null where there is none.
  const TurnView* find(std::string_view label) const { return may_begin(label) ? find_in(known_, label) : nullptr; }
  /// The longest personal name that is a label and begins the text; null where none does.
  const TurnView* name_at(std::string_view text, std::size_t& length) const;
  /// The labels of two people that ran into one, in the one way in which it can be parted; null where there is none.
  std::pair<const TurnView*, const TurnView*> two_in(std::string_view label) const;

  /// False where no label begins with the first character of the text.
  bool may_begin(std::string_view text) const { return !text.empty() && begins_[head_of(text)]; }

 private:
  using Map = std::unordered_map<std::string_view, const TurnView*>;
  static const TurnView* find_in(const Map& map, std::string_view label);

  static std::size_t head_of(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    return (byte(0) < 0x80 ? byte(0) : byte(1) * 67u + byte(2)) & 255u;
  }

  std::bitset<256> begins_;  ///< by the first character of a label: most lines begin like none
  Map known_;
  Map names_;
};

}  // namespace shilu::checker
