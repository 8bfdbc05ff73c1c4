// Proves that a node's text is the source's: no letter or digit invented, none lost, all in their order.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/transcript.hpp>

#include "text/source.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read::testing {

/// Letters and digits alone: what joining lines and leaving out marks must not change.
inline std::string skeleton(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint point = text::decode_at(text, at);
    if (text::is_letter(point.value) || text::is_digit(point.value)) out += text.substr(at, point.length);
    at += point.length;
  }
  return out;
}

/// The decoded text between two original offsets.
inline std::string_view decoded_between(const text::Source& source, Bytes bytes) {
  const auto decoded = [&](std::size_t original) {
    if (source.offsets.identity()) return std::min(original, source.text.size());
    std::size_t low = 0;
    std::size_t high = source.text.size();
    const auto start = [&](std::size_t at) {
      while (at > low && (static_cast<unsigned char>(source.text[at]) & 0xC0u) == 0x80u) --at;
      return at;
    };
    while (low < high) {
      const std::size_t middle = start(low + (high - low) / 2);
      if (source.original(middle) < original) {
        low = middle + text::decode_at(source.text, middle).length;
      } else {
        high = middle;
      }
    }
    return low;
  };
  const std::size_t begin = decoded(bytes.begin);
  return std::string_view(source.text).substr(begin, decoded(bytes.end) - begin);
}

/// How many bytes two texts have in common at their beginning.
inline std::size_t common_length(std::string_view a, std::string_view b) {
  return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

/// Follows a turn's text through the lines of its source. What a line may hold besides are labels of the speaker, with
/// a few signs of numbering before them and the time behind them.
class Follow {
 public:
  Follow(const text::Source& source, const Turn& turn, const std::vector<std::string>& labels)
      : text_(skeleton(turn.text)), label_(skeleton(turn.label)) {
    for (const std::string& label : labels) add_label(label);
    add_label(turn.label);
    std::size_t begin = turn.bytes.begin;
    for (const Other& other : turn.inside) {
      add_lines(decoded_between(source, {begin, other.bytes.begin}));
      begin = other.bytes.end;
    }
    add_lines(decoded_between(source, {begin, turn.bytes.end}));
  }

  bool holds() const {
    if (label_.empty()) return follow(0, 0, 0);
    // Upper lines of a label of several lines may hold its words too.
    std::size_t tries = 0;
    for (std::size_t line = 0; line < lines_.size() && line < most_upper_lines; ++line) {
      for (std::size_t at = lines_[line].find(label_); at != std::string::npos; at = lines_[line].find(label_, at + 1)) {
        if (follow(line, behind_time(line, at + label_.size(), 0), 0)) return true;
        if (++tries == most_tries) return false;
      }
    }
    return false;
  }

 private:
  static constexpr std::size_t most_upper_lines = 12;
  static constexpr std::size_t most_tries = 16;
  static constexpr std::size_t longest_number = 24;  // bytes
  static constexpr std::size_t longest_time = 6;     // digits

  void add_label(const std::string& label) {
    if (auto bones = skeleton(label); !bones.empty()) labels_.push_back(std::move(bones));
  }

  void add_lines(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      if (auto bones = skeleton(text.substr(0, end)); !bones.empty()) lines_.push_back(std::move(bones));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }

  bool follow(std::size_t line, std::size_t at, std::size_t done) const {
    for (; line < lines_.size(); ++line, at = 0) {
      while (at < lines_[line].size()) {
        const std::string_view rest = std::string_view(lines_[line]).substr(at);
        const std::string_view wanted = std::string_view(text_).substr(done);
        const std::size_t common = common_length(rest, wanted);
        if (common == rest.size()) {
          done += common;
          break;
        }
        const auto [begin, end] = label_near(rest, wanted, common);
        if (end == 0) return false;
        done += std::min(begin, common);
        at = behind_time(line, at + end, done);
      }
    }
    return done == text_.size();
  }

  /// Behind the digits of a time that is printed with the label, where that leads on in the text: (00:41).
  std::size_t behind_time(std::size_t line, std::size_t at, std::size_t done) const {
    const std::string_view rest = std::string_view(lines_[line]).substr(at);
    const std::string_view wanted = std::string_view(text_).substr(done);
    std::size_t best = 0;
    std::size_t furthest = common_length(rest, wanted);
    for (std::size_t digits = 0; digits < rest.size() && digits < longest_time; ++digits) {
      if (rest[digits] < '0' || rest[digits] > '9') break;
      const std::size_t length = common_length(rest.substr(digits + 1), wanted);
      const bool alone = digits + 1 == rest.size();
      if (length > furthest || (alone && furthest != rest.size())) {
        furthest = length;
        best = digits + 1;
      }
    }
    return at + best;
  }

  struct Place {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  /// The label whose leaving out takes the comparison furthest.
  Place label_near(std::string_view rest, std::string_view wanted, std::size_t common) const {
    Place best;
    std::size_t furthest = 0;
    for (const std::string& label : labels_) {
      const std::size_t from = common > label.size() ? common - label.size() : 0;
      for (std::size_t begin = rest.find(label, from); begin <= common + longest_number; begin = rest.find(label, begin + 1)) {
        const std::string_view after = rest.substr(begin + label.size());
        const std::string_view expected = wanted.substr(std::min(begin, common));
        const std::size_t length = common_length(after, expected);
        if (best.end == 0 || begin + label.size() + length > furthest) {
          furthest = begin + label.size() + length;
          best = {begin, begin + label.size()};
        }
      }
    }
    return best;
  }

  std::string text_;
  std::string label_;
  std::vector<std::string> labels_;
  std::vector<std::string> lines_;
};

/// An `other` holds all of its source; a field may have a number before its key.
inline bool holds(const text::Source& source, const Other& other) {
  const std::string bones = skeleton(decoded_between(source, other.bytes));
  if (other.kind != OtherKind::field) return skeleton(other.text) == bones;
  const std::string told = skeleton(other.key) + skeleton(other.value);
  const std::size_t number = bones.size() - std::min(told.size(), bones.size());
  return number <= 24 && bones.compare(number, bones.npos, told) == 0;
}

}  // namespace shilu::read::testing
