// Finds the longest known word at the beginning, or at the end, of a text.
#include "lexicon/trie.hpp"

#include <bit>
#include <stdexcept>

#include <utility>
#include "text/unicode.hpp"

namespace shilu::lexicon {

namespace {
constexpr std::uint32_t root = 1;
}

void Steps::add(std::uint32_t node, unsigned char byte, std::uint32_t to) {
  if ((used_ + 1) * 2 > slots_.size()) grow(slot_bits_ + 1);
  place((std::uint64_t{node} << 8 | byte) << node_bits | to);
  ++used_;
}

void Steps::reserve(std::size_t steps) {
  const auto bits = static_cast<unsigned>(std::bit_width(steps * 2));
  if (bits > slot_bits_) grow(bits);
}

void Steps::place(std::uint64_t slot) {
  std::size_t i = home(slot >> node_bits);
  while (slots_[i] != 0) i = (i + 1) & (slots_.size() - 1);
  slots_[i] = slot;
}

void Steps::grow(unsigned slot_bits) {
  slot_bits_ = slot_bits;
  const std::vector<std::uint64_t> old = std::exchange(slots_, std::vector<std::uint64_t>(std::size_t{1} << slot_bits));
  for (const std::uint64_t slot : old) {
    if (slot != 0) place(slot);
  }
}

template <End end>
unsigned char Trie<end>::byte_at(std::string_view text, std::size_t depth) {
  return static_cast<unsigned char>(end == End::front ? text[depth] : text[text.size() - 1 - depth]);
}

template <End end>
bool Trie<end>::starts(std::string_view text, std::string_view word) {
  return end == End::front ? text.starts_with(word) : text.ends_with(word);
}

template <End end>
Trie<end>::Trie() : nodes_(2) {
  nodes_[root].leaf = false;
}

template <End end>
void Trie<end>::reserve(std::size_t words) {
  words_.reserve(words);
  nodes_.reserve(words * 2);
  steps_.reserve(words);
}

template <End end>
std::uint32_t Trie<end>::child(std::uint32_t node, unsigned char byte) const {
  return node == root ? first_[byte] : steps_.next(node, byte);
}

template <End end>
void Trie<end>::add_leaf(std::uint32_t parent, unsigned char byte, std::uint32_t word) {
  if (nodes_.size() > Steps::node_mask) throw std::length_error("too many words in one lexicon");
  const auto leaf = static_cast<std::uint32_t>(nodes_.size());
  nodes_.push_back({words_[word].categories, word, true});
  if (parent == root) {
    first_[byte] = leaf;
  } else {
    steps_.add(parent, byte, leaf);
  }
}

/// Makes a leaf a node that others can branch off from.
template <End end>
void Trie<end>::fork(std::uint32_t node, std::size_t depth) {
  nodes_[node].leaf = false;
  const std::uint32_t word = nodes_[node].word;
  const std::string_view text = words_[word].text;
  if (text.size() == depth) return;
  nodes_[node].word = none;
  add_leaf(node, byte_at(text, depth), word);
}

template <End end>
std::uint32_t Trie<end>::add(std::string_view word, Categories categories) {
  first_below_[byte_at(word, 0)] |= categories;
  std::uint32_t at = root;
  for (std::size_t depth = 0;; ++depth) {
    nodes_[at].below |= categories;
    if (nodes_[at].leaf) {
      Word& there = words_[nodes_[at].word];
      if (there.text == word) {
        there.categories |= categories;
        return nodes_[at].word;
      }
      fork(at, depth);
    }
    const auto added = static_cast<std::uint32_t>(words_.size());
    if (depth == word.size()) {
      const std::uint32_t known = nodes_[at].word;
      if (known != none) {
        words_[known].categories |= categories;
        return known;
      }
      words_.push_back({word, categories});
      nodes_[at].word = added;
      return added;
    }
    const std::uint32_t next = child(at, byte_at(word, depth));
    if (next == 0) {
      words_.push_back({word, categories});
      add_leaf(at, byte_at(word, depth), added);
      return added;
    }
    at = next;
  }
}

/// In writing that sets its words apart a word ends where its letters end: `mp` is not the end of `Trump`.
template <End end>
bool Trie<end>::stands_alone(std::string_view text, std::string_view word) {
  if (text.size() == word.size()) return true;
  if constexpr (end == End::front) return !text::inside_word(text, word.size());
  return !text::inside_word(text, text.size() - word.size());
}

template <End end>
auto Trie<end>::longest(std::string_view text, Categories wanted) const -> Found {
  Found best;
  if (text.empty()) return best;
  const unsigned char byte = byte_at(text, 0);
  if ((first_below_[byte] & wanted) == 0) return best;
  std::uint32_t at = first_[byte];
  for (std::size_t depth = 1;; ++depth) {
    const Node& node = nodes_[at];
    if ((node.below & wanted) == 0) return best;
    if (node.word != none) {
      const Word& word = words_[node.word];
      if ((word.categories & wanted) != 0 && (!node.leaf || starts(text, word.text)) && stands_alone(text, word.text)) {
        best = {node.word, word.text.size(), word.categories};
      }
    }
    if (node.leaf || depth == text.size()) return best;
    at = steps_.next(at, byte_at(text, depth));
  }
}

template <End end>
auto Trie<end>::find(std::string_view text) const -> Found {
  std::uint32_t at = root;
  for (std::size_t depth = 0; at != 0; ++depth) {
    const Node& node = nodes_[at];
    if (node.leaf || depth == text.size()) {
      if (node.word == none || words_[node.word].text != text) return {};
      return {node.word, text.size(), words_[node.word].categories};
    }
    at = child(at, byte_at(text, depth));
  }
  return {};
}

template class Trie<End::front>;
template class Trie<End::back>;

}  // namespace shilu::lexicon
