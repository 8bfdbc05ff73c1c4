// What stands behind the handles.
#pragma once

#include <shilu/c.h>

#include <cstddef>
#include <shilu/finding.hpp>
#include <shilu/transcript.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace shilu::capi {

/// A turn and where it stands; numbers count from 0, SHILU_NONE: in no exchange.
struct PlacedTurn {
  const Turn* turn = nullptr;
  std::size_t section = 0;
  std::size_t exchange = SHILU_NONE;
  std::size_t reply_to = SHILU_NONE;
};

struct PlacedExchange {
  const Exchange* exchange = nullptr;
  std::size_t section = 0;
  std::size_t first_turn = 0;
};

struct PlacedSection {
  std::size_t first_turn = 0;
  std::size_t turns = 0;
  std::size_t first_exchange = 0;
};

/// The tree in rows, so that each node is found by its number at once. Points into the tree.
struct Rows {
  explicit Rows(const Transcript& tree);

  std::vector<PlacedSection> sections;
  std::vector<PlacedExchange> exchanges;
  std::vector<PlacedTurn> turns;

  /// The number of a participant; SHILU_NONE for an empty or unknown id.
  std::size_t participant(std::string_view id) const;

 private:
  void add(const std::vector<Turn>& list, std::size_t section, std::size_t exchange);

  std::unordered_map<std::string_view, std::size_t> participants_;
};

}  // namespace shilu::capi

/// Has a tree, or shows one that somebody else keeps.
struct shilu_transcript {
  explicit shilu_transcript(shilu::Transcript&& read) : own(std::move(read)), tree(own), rows(tree) {}
  explicit shilu_transcript(const shilu::Transcript& elsewhere) : tree(elsewhere), rows(tree) {}
  shilu_transcript(const shilu_transcript&) = delete;
  shilu_transcript& operator=(const shilu_transcript&) = delete;

  const shilu::Transcript own;
  const shilu::Transcript& tree;
  const shilu::capi::Rows rows;
};

struct shilu_findings {
  explicit shilu_findings(shilu::Checked&& result) : checked(std::move(result)), transcript(checked.transcript) {}

  const shilu::Checked checked;
  const shilu_transcript transcript;
};

struct shilu_buffer {
  std::string text;
};
