// A set of replacements in one text that do not get into each other's way.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/finding.hpp>

namespace shilu::checker {

/// An edit, and its replacement in the encoding of the text.
struct Encoded {
  Edit edit;
  std::string bytes;
};

class Edits {
 public:
  /// Takes all of them, or none where one overlaps, without being the same as, an edit that was taken before.
  bool take(const std::vector<Encoded>& edits);

  /// The original bytes with the edits done.
  std::string bytes(std::string_view original) const;
  /// The decoded text with the edits done.
  std::string text(std::string_view original) const;

 private:
  bool fits(const Edit& edit) const;

  std::map<std::size_t, Encoded> taken_;  ///< by where they begin in the original bytes
};

}  // namespace shilu::checker
