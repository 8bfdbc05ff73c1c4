// Reported speech in prose: what the steps that look for it share.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "read/case.hpp"

namespace shilu::read {

/// A stretch inside quotation marks, the marks included.
struct Quotation {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool closed = true;
};

/// One paragraph of prose.
struct Prose {
  std::string_view text;
  std::string folded;
  std::vector<Quotation> quotations;
  std::uint32_t segment = 0;

  /// The quotation in which an offset stands; null outside.
  const Quotation* quotation_at(std::size_t offset) const;
};

/// The quotations of a paragraph, the outermost only.
std::vector<Quotation> find_quotations(std::string_view text);

/// Speech that the prose ascribes to somebody.
struct Attribution {
  std::size_t at = 0;      ///< offset of the verb
  std::size_t end = 0;     ///< behind the verb and its sign
  std::string_view verb;
  int person = People::nobody;
  bool behind = false;  ///< the speech stands before: “…”张三说。
};

/// Where speech is ascribed in a paragraph, in order. `last`: who was heard last, for pronouns.
std::vector<Attribution> attribute_han(Case& c, const Prose& prose, int last);
std::vector<Attribution> attribute_latin(Case& c, const Prose& prose, int last);
std::vector<Attribution> attribute_japanese(Case& c, const Prose& prose, int last);

}  // namespace shilu::read
