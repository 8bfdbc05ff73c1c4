#include "load/window.hpp"

#include <algorithm>
#include <cstring>

namespace shilu::loading {

bool Window::more() {
  if (!read_) return false;
  constexpr std::size_t block = std::size_t{1} << 16;
  const std::size_t held = view_.size();
  if (held > 0) std::memmove(buffer_.data(), view_.data(), held);
  // As much again as is held, so that a large document is not moved once for each block.
  if (buffer_.size() < held + block) buffer_.resize(std::max(held * 2, held + block));
  const std::size_t count = read_(buffer_.data() + held, buffer_.size() - held);
  view_ = std::string_view(buffer_).substr(0, held + count);
  if (count == 0) read_ = nullptr;
  return count > 0;
}

}  // namespace shilu::loading
