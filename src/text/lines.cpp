#include "text/lines.hpp"

#include <cstring>

namespace shilu::text {
namespace {

std::vector<Line> split_at(std::string_view text, char terminator) {
  std::vector<Line> lines;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const void* found = std::memchr(text.data() + begin, terminator, text.size() - begin);
    if (found == nullptr) {
      lines.push_back({begin, text.size()});
      break;
    }
    const auto end = static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
    const bool carriage = terminator == '\n' && end > begin && text[end - 1] == '\r';
    lines.push_back({begin, carriage ? end - 1 : end});
    begin = end + 1;
  }
  return lines;
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
  if (text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos) {
    return split_at(text, '\r');
  }
  return split_at(text, '\n');
}

}  // namespace shilu::text
