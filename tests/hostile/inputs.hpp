// Texts that nobody writes, except to break a reader: each a pattern that grows to any size.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace shilu::hostile {

struct Input {
  const char* name;
  /// At least as many bytes as asked for, and not many more.
  std::function<std::string(std::size_t bytes)> make;
};

const std::vector<Input>& inputs();

/// One line of this many bytes: these patterns do not end it.
const std::vector<Input>& endless_lines();

}  // namespace shilu::hostile
