// Names that come more than once, told apart.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>

namespace shilu::text {

class UniqueNames {
 public:
  /// The name as it is the first time; then with `~2`, `~3` and so on behind it. No two calls give the same.
  std::string take(const std::string& name) {
    const auto [known, is_new] = last_.emplace(name, 1);
    if (is_new) return name;
    std::size_t number = known->second;
    std::string other;
    do other = name + "~" + std::to_string(++number);
    while (!last_.emplace(other, 1).second);
    last_[name] = number;
    return other;
  }

 private:
  std::unordered_map<std::string, std::size_t> last_;  ///< by name: the last number that it was given
};

}  // namespace shilu::text
