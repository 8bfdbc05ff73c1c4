// Finds the longest known word at the beginning, or at the end, of a text.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/category.hpp"

namespace shilu::lexicon {

/// The steps of a trie, (node, byte) → node, in one open hash table: one multiplication and mostly one load each.
class Steps {
 public:
  /// 0: there is no such step.
  std::uint32_t next(std::uint32_t node, unsigned char byte) const {
    const std::uint64_t key = std::uint64_t{node} << 8 | byte;
    for (std::size_t i = home(key);; i = (i + 1) & (slots_.size() - 1)) {
      const std::uint64_t slot = slots_[i];
      if (slot == 0) return 0;
      if (slot >> node_bits == key) return static_cast<std::uint32_t>(slot & node_mask);
    }
  }
  /// The step must be new.
  void add(std::uint32_t node, unsigned char byte, std::uint32_t to);
  void reserve(std::size_t steps);

  static constexpr unsigned node_bits = 28;
  static constexpr std::uint64_t node_mask = (std::uint64_t{1} << node_bits) - 1;

 private:
  std::size_t home(std::uint64_t key) const {
    return static_cast<std::size_t>(key * 0x9E3779B97F4A7C15u >> (64 - slot_bits_));
  }
  void place(std::uint64_t slot);
  void grow(unsigned slot_bits);

  unsigned slot_bits_ = 8;
  std::size_t used_ = 0;
  std::vector<std::uint64_t> slots_ = std::vector<std::uint64_t>(std::size_t{1} << 8);
};

/// Which end of words and texts the trie begins with.
enum class End { front, back };

/// Words and what each is. A branch with a single word on it is one node, and every node knows the categories below
/// it, so that a question stops at the first byte that leads to nothing wanted.
template <End end>
class Trie {
 public:
  static constexpr std::uint32_t none = UINT32_MAX;

  struct Found {
    std::uint32_t word = none;
    std::size_t length = 0;
    Categories categories = 0;
  };

  Trie();
  void reserve(std::size_t words);
  /// Adds categories to a word and returns its number: 0, 1, … in the order in which words first came.
  /// The bytes of the word must outlive the trie. Empty words are not allowed.
  std::uint32_t add(std::string_view word, Categories categories);
  std::size_t size() const { return words_.size(); }

  /// The longest word with any of the wanted categories that the text begins (or ends) with; see text::inside_word.
  Found longest(std::string_view text, Categories wanted) const;
  /// The text as a whole.
  Found find(std::string_view text) const;
  /// False: no word of these categories begins (or ends) with this byte.
  bool may_start(char byte, Categories wanted) const {
    return (first_below_[static_cast<unsigned char>(byte)] & wanted) != 0;
  }

 private:
  struct Word {
    std::string_view text;
    Categories categories;
  };
  struct Node {
    Categories below = 0;       ///< of the words that end here or further on
    std::uint32_t word = none;  ///< ends here; in a leaf: goes on to its own end without a fork
    bool leaf = true;
  };

  static unsigned char byte_at(std::string_view text, std::size_t depth);
  static bool starts(std::string_view text, std::string_view word);
  static bool stands_alone(std::string_view text, std::string_view word);
  std::uint32_t child(std::uint32_t node, unsigned char byte) const;
  void add_leaf(std::uint32_t parent, unsigned char byte, std::uint32_t word);
  void fork(std::uint32_t node, std::size_t depth);

  std::vector<Word> words_;
  std::vector<Node> nodes_;                    // 0 is nowhere: no word, no category; 1 is the root
  std::array<std::uint32_t, 256> first_{};     // the steps from the root
  std::array<Categories, 256> first_below_{};  // what they lead to: most questions end here
  Steps steps_;                                // all other steps
};

extern template class Trie<End::front>;
extern template class Trie<End::back>;

}  // namespace shilu::lexicon
