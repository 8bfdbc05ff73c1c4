// Patterns of paths: *, **, ?, [a-z], {a,b}. Time is the product of both lengths at worst, whatever the pattern.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace shilu::config {

/// `*` and `?` stay within one part of a path; `**` as a whole part stands for any number of parts. `\` takes its
/// meaning from the character that follows.
class Glob {
 public:
  /// Throws std::invalid_argument that says what is wrong.
  explicit Glob(std::string_view pattern);

  /// The whole path. Bytes that are not UTF-8 count as a character each.
  bool matches(std::string_view path) const;

 private:
  friend class GlobParser;

  enum class Kind : unsigned char {
    one,       ///< a character of a set
    any,       ///< `?`
    any_path,  ///< any character, `/` included
    run,       ///< `*`
    run_path,  ///< the same with `/`
    parts,     ///< `**/`: nothing, or whole parts
  };
  struct Token {
    Kind kind = Kind::one;
    bool negated = false;
    std::vector<std::pair<int, int>> set;  ///< ranges, both ends included
  };
  using Sequence = std::vector<Token>;
  static bool takes(const Token& token, int c);
  static bool matches(const Sequence& tokens, std::string_view path);

  std::vector<Sequence> alternatives_;
};

}  // namespace shilu::config
