// How far apart two words are, to guess what a misspelt one was meant to be.
#include "text/edit_distance.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

#include "text/utf8.hpp"
#include "text/validate.hpp"

namespace shilu::text {

namespace {

std::u32string characters(std::string_view text) {
  std::u32string result;
  result.reserve(text.size());
  if (!valid_utf8(text)) {
    for (const char c : text) result += static_cast<unsigned char>(c);
    return result;
  }
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    result += point.value;
    at += point.length;
  }
  return result;
}

std::size_t distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
    }
  }
  return row.back();
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) { return distance(characters(a), characters(b)); }

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
  const std::u32string meant = characters(word);
  const std::size_t limit = std::max<std::size_t>(2, meant.size() / 3);
  std::string_view best;
  std::size_t best_distance = limit + 1;
  for (const std::string_view candidate : candidates) {
    const std::u32string other = characters(candidate);
    const std::size_t longer = std::max(meant.size(), other.size());
    // The difference in length is a lower bound: a key of a megabyte is not compared at all.
    if (longer - std::min(meant.size(), other.size()) >= best_distance) continue;
    const std::size_t d = distance(meant, other);
    // Words that have no character in common are not near, however short.
    if (d < best_distance && d < longer) {
      best = candidate;
      best_distance = d;
    }
  }
  return best;
}

}  // namespace shilu::text
