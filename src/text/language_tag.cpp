#include "text/language_tag.hpp"

#include <cstddef>

namespace shilu::text {

bool is_language_tag(std::string_view tag) {
  std::size_t part = 0;
  for (const char c : tag) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (c == '-' ? part == 0 : !letter && !(c >= '0' && c <= '9')) return false;
    part = c == '-' ? 0 : part + 1;
    if (part > 8) return false;
  }
  return part > 0 && tag.find('-') != 1 && tag.size() > 1;
}

}  // namespace shilu::text
