// What a grammar found: the rules that matter, with the places where they matched, in pre-order.
// This is the whole tree we need of PEGTL; a failed alternative leaves nothing behind.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "grammar/peg.hpp"

namespace shilu::read {

template <typename Kind>
struct Capture {
  Kind kind{};
  std::uint32_t begin = 0;  ///< offsets into the input
  std::uint32_t end = 0;
};

/// A list that keeps few captures without allocation; the line grammar never has more.
template <typename Kind, std::size_t Capacity>
class SmallCaptures {
 public:
  std::size_t size() const { return size_; }
  void truncate(std::size_t size) { size_ = size; }
  void push(const Capture<Kind>& capture) {
    if (size_ < Capacity) items_[size_] = capture;
    ++size_;
  }
  void close(std::size_t index, std::uint32_t end) {
    if (index < Capacity) items_[index].end = end;
  }
  const Capture<Kind>* begin() const { return items_.data(); }
  const Capture<Kind>* end() const { return items_.data() + (size_ < Capacity ? size_ : Capacity); }

 private:
  std::array<Capture<Kind>, Capacity> items_;
  std::size_t size_ = 0;
};

template <typename Kind>
class Captures {
 public:
  std::size_t size() const { return items_.size(); }
  void truncate(std::size_t size) { items_.resize(size); }
  void push(const Capture<Kind>& capture) { items_.push_back(capture); }
  void close(std::size_t index, std::uint32_t end) { items_[index].end = end; }
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }
  const Capture<Kind>& operator[](std::size_t index) const { return items_[index]; }

 private:
  std::vector<Capture<Kind>> items_;
};

/// `KindOf<Rule>::value` is an optional kind: the table of rules that are captured.
/// The list of captures must be the last state.
template <template <typename> class KindOf>
struct capturing {
  template <typename Rule>
  struct control : grammar::peg::normal<Rule> {
    template <grammar::peg::apply_mode A, grammar::peg::rewind_mode M, template <typename...> class Action,
              template <typename...> class Control, typename ParseInput, typename Context, typename List>
    [[nodiscard]] static bool match(ParseInput& in, const Context& context, List& list) {
      const std::size_t mark = list.size();
      if constexpr (KindOf<Rule>::value.has_value()) {
        const auto at = static_cast<std::uint32_t>(in.current() - in.begin());
        list.push({*KindOf<Rule>::value, at, at});
      }
      const bool matched = grammar::peg::match<Rule, A, M, Action, Control>(in, context, list);
      if (!matched) {
        list.truncate(mark);
      } else if constexpr (KindOf<Rule>::value.has_value()) {
        list.close(mark, static_cast<std::uint32_t>(in.current() - in.begin()));
      }
      return matched;
    }
  };
};

}  // namespace shilu::read
