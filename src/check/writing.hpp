// The rules that look at the signs of each line in turn. Each takes a line, and says at the end what only a whole text
// can tell.
#pragma once

#include <array>
#include <string>
#include <unordered_set>
#include <vector>

#include "check/findings.hpp"
#include "check/paired_marks.hpp"
#include "check/regions.hpp"
#include "check/signs.hpp"
#include "check/subject.hpp"
#include "text/misread.hpp"

namespace shilu::checker {

/// What all of them share.
struct Writer {
  const Subject& s;
  const Regions& regions;
  Findings& out;

  RegionKind kind(const Sign& sign) const { return regions[sign.region].kind; }
};

/// Mojibake.
class MisreadText {
 public:
  explicit MisreadText(const Writer& writer) : writer_(writer) {}
  /// True where the line holds any: what other rules would say of it is noise.
  bool take(const SignedLine& line);

 private:
  const Writer& writer_;
  text::MisreadAsGbk gbk_;
};

/// Characters that nobody sees, or that mean nothing.
class OddCharacters {
 public:
  explicit OddCharacters(const Writer& writer);
  void take(const SignedLine& line);
  void finish();

 private:
  const Writer& writer_;
  std::unordered_set<std::size_t> replaced_;  ///< U+FFFD that the decoder wrote
  std::size_t unlisted_;                      ///< from here on, it may have written others
  std::vector<Range> bidirectional_;
};

/// Simplified and traditional characters in one text.
class MixedHan {
 public:
  explicit MixedHan(const Writer& writer) : writer_(writer) {}
  void take(const SignedLine& line);
  void finish();

 private:
  void report(std::size_t line, bool simplified);

  const Writer& writer_;
  std::size_t simplified_ = 0;
  std::size_t traditional_ = 0;
  std::vector<std::size_t> lines_with_simplified_;
  std::vector<std::size_t> lines_with_traditional_;
};

/// Half-width signs among Han and kana.
class HalfWidth {
 public:
  explicit HalfWidth(const Writer& writer) : writer_(writer) {}
  void take(const SignedLine& line);
  void finish();

 private:
  static constexpr std::size_t kinds = 8;
  struct Candidate {
    std::size_t kind = 0;
    std::size_t at = 0;
    std::size_t partner = 0;  ///< of a bracket
  };
  void take_bracket(const SignedLine& line, std::size_t index);
  bool sits_in_wide(const SignedLine& line, std::size_t index) const;
  void report(const Candidate& candidate);

  const Writer& writer_;
  std::array<std::size_t, kinds> full_{};
  std::array<std::size_t, kinds> half_{};
  std::size_t ideographic_commas_ = 0;
  std::vector<Candidate> candidates_;
};

/// Full-width signs among words of other scripts.
void check_full_width(const Writer& writer, const SignedLine& line);

/// Two commas, two full stops, one on the other.
void check_doubled(const Writer& writer, const SignedLine& line);
void check_doubled_commas(const Writer& writer);

/// Quotation marks, brackets and book marks that have no partner in their turn.
class Balance {
 public:
  explicit Balance(const Writer& writer);
  void take(const SignedLine& line);
  void finish();

 private:
  struct Open {
    Sign sign;
    std::size_t paragraph = 0;  ///< where it was opened, or opened again, last
  };
  void open(PairKind kind, const Sign& sign, const SignedLine& line);
  void close(PairKind kind, const Sign& sign);
  bool ignored(PairKind kind, bool opens, const Sign& sign, const SignedLine& line) const;
  void report(PairKind kind, const Sign& sign, bool opens);

  const Writer& writer_;
  bool double_quotes_;
  bool single_quotes_;
  std::size_t owner_ = 0;
  std::array<std::vector<Open>, pair_kinds> open_;
};

}  // namespace shilu::checker
