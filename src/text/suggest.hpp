// "Did you mean …?" for mistyped words of the command line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shilu::text {

/// `; did you mean 'yaml'?`, or nothing where no candidate is near enough. Case does not count.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace shilu::text
