// What has come through the worker so far.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace shilu::worker {

struct Counts {
  std::size_t records = 0;
  std::size_t ok = 0;
  std::size_t failed = 0;
  std::size_t blank = 0;     ///< lines
  std::size_t bytes = 0;     ///< of the input
  std::uint64_t max_us = 0;  ///< the longest time that one record took, in microseconds

  void add(const Counts& other) {
    records += other.records;
    ok += other.ok;
    failed += other.failed;
    blank += other.blank;
    bytes += other.bytes;
    max_us = std::max(max_us, other.max_us);
  }
};

}  // namespace shilu::worker
