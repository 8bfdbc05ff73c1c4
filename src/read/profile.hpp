// What the first characters of a segment rule out, told in one pass: the first sets of the line grammar.
// A rule is tried only where it can match; the tests hold that nothing is lost by it.
#pragma once

#include <string_view>

namespace shilu::read {

struct Profile {
  bool colon = false;    ///< stands before any character that ends a label
  bool bracket = false;  ///< the first character that is no mark opens a bracket
  bool sign = false;     ///< ） ● … stands near the head, or capitals and a full stop
  bool gap = false;      ///< a wide blank, or two blanks, near the head
  bool dash = false;
  bool number = false;
  bool rule = false;
  bool bare = false;  ///< no character in it that ends a sentence
  bool hangul = false;
};

/// `head` as the grammar sees it: without blanks at its begin.
Profile profile_of(std::string_view head);

}  // namespace shilu::read
