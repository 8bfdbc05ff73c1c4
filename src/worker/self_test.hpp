// The worker tries itself out on records of its own, so that a driver knows that this build works on this machine.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace shilu::worker {

struct SelfTest {
  std::size_t records = 0;
  std::vector<std::string> problems;  ///< one line each; empty: all is well
};

/// The records go through the same reader, parser and writer as those of a stream.
SelfTest test_self();

}  // namespace shilu::worker
