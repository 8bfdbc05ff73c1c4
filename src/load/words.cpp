#include "load/words.hpp"

#include <cstddef>

#include "text/edit_distance.hpp"
#include "text/unicode.hpp"

namespace shilu::loading {

std::string shortened(std::string_view text) {
  constexpr std::size_t longest = 60;
  return text.size() <= longest ? std::string(text) : std::string(text::head(text, longest)) + "…";
}

std::string quoted(std::string_view text) { return '"' + shortened(text) + '"'; }

std::string listed(std::span<const std::string_view> words) {
  std::string out;
  for (const std::string_view word : words) {
    if (!out.empty()) out += ", ";
    out += word;
  }
  return out;
}

std::string guess(std::string_view word, std::span<const std::string_view> candidates) {
  const std::string_view meant = text::nearest(word, candidates);
  return meant.empty() ? std::string() : "; did you mean " + quoted(meant) + "?";
}

}  // namespace shilu::loading
