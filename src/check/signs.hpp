// What the rules of writing look at in a line: its signs, and how many of its Han characters belong to one script
// alone.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "check/subject.hpp"

namespace shilu::checker {

/// A character that is neither letter nor digit nor blank, as far as any rule asks for it.
struct Sign {
  std::size_t at = 0;
  char32_t value = 0;
  std::uint32_t region = 0;  ///< index into Regions
};

struct SignedLine {
  std::size_t index = 0;  ///< into Source::lines
  Range range;
  std::vector<Sign> signs;
  std::size_t simplified = 0;   ///< characters of simplified text alone
  std::size_t traditional = 0;  ///< characters of traditional text alone
  bool suspect = false;         ///< may hold what was read in a wrong encoding
};

/// Bytes that a character takes in UTF-8.
inline std::size_t length_of(char32_t c) { return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }
inline Range range_of(const Sign& sign) { return {sign.at, sign.at + length_of(sign.value)}; }

/// Goes over lines once; letters and Han characters fall through.
class SignFinder {
 public:
  /// What the first byte of a character leaves to ask.
  enum class Class : unsigned char {
    plain1,
    plain2,
    plain3,
    plain4,
    han,
    sign1,
    latin,
    arabic,
    general,
    symbols,
    full,
    special,
    beyond
  };

  explicit SignFinder(const Subject& subject);
  /// Fills all but the regions.
  void find(std::size_t index, SignedLine& line) const;

 private:
  bool is_sign(const unsigned char* at, Class kind) const;

  const Subject& subject_;
  bool wide_;  ///< Chinese or Japanese: all of ASCII's punctuation matters
  std::array<Class, 256> classes_{};
};

}  // namespace shilu::checker
