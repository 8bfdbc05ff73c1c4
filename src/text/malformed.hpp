// Places where the original's bytes were no character of their encoding, up to a bound.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace shilu::text {

struct Malformed {
  std::size_t text = 0;      ///< where its U+FFFD stands in the decoded text
  std::size_t original = 0;  ///< where the bytes stand
  std::string_view bytes;    ///< into the original
};

/// Keeps the first `limit` places and counts the others, so that hostile input costs no memory.
class MalformedList {
 public:
  MalformedList() = default;
  explicit MalformedList(std::size_t limit) : limit_(limit) {}
  void add(const Malformed& place) {
    if (places_.size() < limit_) places_.push_back(place);
    ++count_;
  }
  const std::vector<Malformed>& places() const { return places_; }
  std::size_t count() const { return count_; }

 private:
  std::size_t limit_ = 0;
  std::size_t count_ = 0;
  std::vector<Malformed> places_;
};

}  // namespace shilu::text
