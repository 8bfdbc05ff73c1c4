// The labels of a text as its rules know them: which there are, whose, and how they are dressed.
#pragma once

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
  const TurnView* find(std::string_view label) const { return find_in(known_, label); }
  /// The longest personal name that is a label and begins the text; null where none does.
  const TurnView* name_at(std::string_view text, std::size_t& length) const;
  /// The labels of two people that ran into one, in the one way in which it can be parted; null where there is none.
  std::pair<const TurnView*, const TurnView*> two_in(std::string_view label) const;

 private:
  using Map = std::unordered_map<std::string_view, const TurnView*>;
  static const TurnView* find_in(const Map& map, std::string_view label);

  Map known_;
  Map names_;
};

}  // namespace shilu::checker
