#include "text/suggest.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "text/edit_distance.hpp"
#include "text/fold.hpp"

namespace shilu::text {

std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates) {
  std::vector<std::string> folded;
  folded.reserve(candidates.size());
  std::transform(candidates.begin(), candidates.end(), std::back_inserter(folded),
                 [](const std::string& candidate) { return text::fold(candidate); });
  const std::vector<std::string_view> views(folded.begin(), folded.end());
  const std::string_view meant = text::nearest(text::fold(word), views);
  if (meant.empty()) return {};
  const auto at = std::find(folded.begin(), folded.end(), meant) - folded.begin();
  return "; did you mean '" + candidates[static_cast<std::size_t>(at)] + "'?";
}

}  // namespace shilu::text
