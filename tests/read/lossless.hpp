// Proves that a node's text is the source's: no letter or digit invented, none lost, all in their order.
#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
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

/// The pieces of a text between line breaks of every kind.
inline std::vector<std::string_view> pieces_of(std::string_view text) {
  std::vector<std::string_view> pieces;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint point = text::decode_at(text, at);
    const char32_t c = point.value;
    if ((c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029) {
      pieces.push_back(text.substr(begin, at - begin));
      begin = at + point.length;
    }
    at += point.length;
  }
  pieces.push_back(text.substr(begin));
  return pieces;
}

/// Follows a turn's text through its source. What the source may hold besides are labels of the speaker, with a number
/// before them and the time behind them. Where a label's words are said as well, all ways to read them are followed.
class Follow {
 public:
  Follow(const text::Source& source, const Turn& turn, const std::vector<std::string>& labels)
      : text_(skeleton(turn.text)), label_(skeleton(turn.label)) {
    for (const std::string& label : labels) add_label(label);
    add_label(turn.label);
    std::size_t begin = turn.bytes.begin;
    for (const Other& other : turn.inside) {
      add_pieces(decoded_between(source, {begin, other.bytes.begin}));
      begin = other.bytes.end;
    }
    add_pieces(decoded_between(source, {begin, turn.bytes.end}));
  }

  bool holds() const {
    if (pieces_.empty()) return text_.empty() && label_.empty();
    if (label_.empty()) return follow(0, 0);
    // Upper lines of a label of several lines may hold its words too.
    std::size_t tries = 0;
    for (std::size_t i = 0; i < pieces_.size() && i < most_upper_lines; ++i) {
      for (std::size_t at = pieces_[i].find(label_); at != std::string::npos; at = pieces_[i].find(label_, at + 1)) {
        if (follow(i, at + label_.size())) return true;
        if (++tries == most_tries) return false;
      }
    }
    return false;
  }

 private:
  using Places = std::set<std::size_t>;

  static constexpr std::size_t most_upper_lines = 12;
  static constexpr std::size_t most_tries = 16;
  static constexpr std::size_t most_ways = 200;      // more are not told apart
  static constexpr std::size_t longest_number = 24;  // bytes
  static constexpr std::size_t longest_time = 6;     // digits

  void add_label(const std::string& label) {
    if (auto bones = skeleton(label); !bones.empty()) labels_.push_back(std::move(bones));
  }

  void add_pieces(std::string_view text) {
    for (const std::string_view piece : pieces_of(text)) {
      if (auto bones = skeleton(piece); !bones.empty()) pieces_.push_back(std::move(bones));
    }
  }

  /// From a place behind the first label to the end.
  bool follow(std::size_t first, std::size_t at) const {
    std::map<std::size_t, Places> start;
    leave_time(pieces_[first], at, 0, start);
    Places places = follow_piece(pieces_[first], std::move(start));
    for (std::size_t i = first + 1; i < pieces_.size() && !places.empty(); ++i) {
      if (places.size() > most_ways) return true;
      places = follow_piece(pieces_[i], {{0, std::move(places)}});
    }
    return places.count(text_.size()) != 0;
  }

  /// `open`: for places in the piece, the places in the text that may go with them. Gives those that go with its end.
  Places follow_piece(const std::string& piece, std::map<std::size_t, Places> open) const {
    const std::map<std::size_t, Places> skips = skips_of(piece);
    while (!open.empty() && open.begin()->first < piece.size()) {
      const auto [at, places] = *open.begin();
      open.erase(open.begin());
      // To the next place where something may be left out, or where another way joins.
      auto skip = skips.lower_bound(at);
      if (skip != skips.end() && skip->first == at) {
        for (const std::size_t end : skip->second) {
          for (const std::size_t place : places) leave_time(piece, end, place, open);
        }
        ++skip;
      }
      std::size_t next = skip == skips.end() ? piece.size() : skip->first;
      if (!open.empty()) next = std::min(next, open.begin()->first);
      for (const std::size_t place : places) {
        if (text_.compare(place, next - at, piece, at, next - at) == 0) open[next].insert(place + next - at);
      }
    }
    return open.empty() ? Places{} : open.begin()->second;
  }

  /// Where labels begin, the numbers before them included, and where each ends.
  std::map<std::size_t, Places> skips_of(const std::string& piece) const {
    std::map<std::size_t, Places> skips;
    for (const std::string& label : labels_) {
      for (std::size_t at = piece.find(label); at != std::string::npos; at = piece.find(label, at + 1)) {
        skips[at].insert(at + label.size());
        if (at > 0 && at <= longest_number) skips[0].insert(at + label.size());
      }
    }
    return skips;
  }

  static void leave_time(const std::string& piece, std::size_t at, std::size_t place,
                         std::map<std::size_t, Places>& open) {
    for (std::size_t digits = 0; digits <= longest_time; ++digits, ++at) {
      open[at].insert(place);
      if (at == piece.size() || piece[at] < '0' || piece[at] > '9') return;
    }
  }

  std::string text_;
  std::string label_;
  std::vector<std::string> labels_;
  std::vector<std::string> pieces_;
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
