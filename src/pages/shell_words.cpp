// What the completions of all shells have in common.
#include <algorithm>

#include "pages/completions.hpp"

namespace shilu::pages {

std::string in_quotes(std::string_view text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? "'\\''" : std::string(1, c);
  return out + "'";
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string out;
  for (const std::string& word : words) {
    if (!out.empty()) out += between;
    out += word;
  }
  return out;
}

std::string first_clause(std::string_view description) {
  std::size_t stop = description.find(". ");
  // The points of "K, M ... Longer ones" end nothing.
  while (stop != std::string_view::npos && stop > 0 && description[stop - 1] == '.')
    stop = description.find(". ", stop + 1);
  stop = std::min(stop, description.find("; "));
  std::string_view clause = description.substr(0, std::min(stop, description.size()));
  if (clause.ends_with('.')) clause.remove_suffix(1);
  return std::string(clause);
}

}  // namespace shilu::pages
