// Proves that the nodes of a tree lie over the source like tiles: every non-blank character in exactly one of them.
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

/// All turns, in the order of the tree.
inline std::vector<const Turn*> turns_of(const Transcript& transcript) {
  std::vector<const Turn*> turns;
  for (const Section& section : transcript.sections) {
    for (const Turn& turn : section.turns) turns.push_back(&turn);
    for (const Exchange& exchange : section.exchanges) {
      for (const Turn& turn : exchange.turns) turns.push_back(&turn);
    }
  }
  return turns;
}

/// A node of the outermost level.
struct Tile {
  std::string name;
  Lines lines;
  Bytes bytes;
};

class Covering {
 public:
  Covering(const text::Source& source, const Transcript& transcript) : source_(source) {
    starts_.reserve(source.lines.size());
    for (const text::Line& line : source.lines) starts_.push_back(source.original(line.begin));
    for (const Turn* turn : turns_of(transcript)) tiles_.push_back({turn->id, turn->lines, turn->bytes});
    turns_ = tiles_.size();
    for (const Other& other : transcript.other) {
      tiles_.push_back({std::string("the ") + to_string(other.kind) + " at line " + std::to_string(other.lines.first),
                        other.lines, other.bytes});
    }
  }

  std::string broken() {
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
      if (auto wrong = misplaced(tiles_[i]); !wrong.empty()) return wrong;
      if (i > 0 && i != turns_ && tiles_[i].bytes.begin < tiles_[i - 1].bytes.end) {
        return tiles_[i].name + " stands behind " + tiles_[i - 1].name + ", but begins before its end";
      }
    }
    std::inplace_merge(tiles_.begin(), tiles_.begin() + static_cast<std::ptrdiff_t>(turns_), tiles_.end(),
                       [](const Tile& a, const Tile& b) { return a.bytes.begin < b.bytes.begin; });
    for (std::size_t i = 1; i < tiles_.size(); ++i) {
      if (tiles_[i].bytes.begin < tiles_[i - 1].bytes.end) return tiles_[i].name + " overlaps " + tiles_[i - 1].name;
    }
    return gap();
  }

  /// Whether lines and bytes of a node say the same.
  std::string misplaced(const Tile& tile) const {
    if (tile.bytes.begin >= tile.bytes.end) return tile.name + " is empty";
    if (tile.bytes.end > source_.bytes) return tile.name + " ends behind the text";
    if (tile.lines.first < 1 || tile.lines.last < tile.lines.first || tile.lines.last > source_.lines.size()) {
      return tile.name + " has impossible lines";
    }
    if (line_of(tile.bytes.begin) != tile.lines.first) return tile.name + " does not begin in its first line";
    if (line_of(tile.bytes.end - 1) != tile.lines.last) return tile.name + " does not end in its last line";
    return {};
  }

 private:
  std::size_t line_of(std::size_t byte) const {
    return static_cast<std::size_t>(std::upper_bound(starts_.begin(), starts_.end(), byte) - starts_.begin());
  }

  /// A non-blank character that is in no node.
  std::string gap() const {
    auto tile = tiles_.begin();
    for (std::size_t i = 0; i < source_.lines.size(); ++i) {
      for (std::size_t at = source_.lines[i].begin; at < source_.lines[i].end;) {
        const text::CodePoint point = text::decode_at(source_.text, at);
        if (!text::is_blank(point.value)) {
          const std::size_t byte = source_.original(at);
          while (tile != tiles_.end() && tile->bytes.end <= byte) ++tile;
          if (tile == tiles_.end() || byte < tile->bytes.begin) {
            return "byte " + std::to_string(byte) + " in line " + std::to_string(i + 1) + " is in no node";
          }
        }
        at += point.length;
      }
    }
    return {};
  }

  const text::Source& source_;
  std::vector<std::size_t> starts_;  ///< original offset of each line
  std::vector<Tile> tiles_;
  std::size_t turns_ = 0;
};

}  // namespace shilu::read::testing
