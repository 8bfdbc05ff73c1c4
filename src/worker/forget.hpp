// Strings that are used again and again.
#pragma once

#include <cstddef>
#include <string>

namespace shilu::worker {

/// Empties a string; memory that one large record needed is given back.
inline void forget(std::string& text) {
  constexpr std::size_t kept = std::size_t{4} << 20;
  text.clear();
  if (text.capacity() > kept) text.shrink_to_fit();
}

}  // namespace shilu::worker
