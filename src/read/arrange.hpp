// The document grammar at work: a symbol per segment in, the tree of the conference out.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace shilu::read {

enum class NodeKind : std::uint8_t {
  opening,
  statements,
  questions,
  closing,
  exchange,
  remark,
  statement,
  question,
  answer
};

/// A node covers the segments [begin, end); nodes stand in pre-order, so children follow their parent.
struct Node {
  NodeKind kind;
  std::uint32_t begin;
  std::uint32_t end;
};

/// Total: every sequence of symbols has a tree. See grammar/document.hpp for the alphabet.
std::vector<Node> arrange(std::string_view symbols);

}  // namespace shilu::read
