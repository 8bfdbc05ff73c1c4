// A mapping whose keys are known beforehand: refuses unknown keys, with the nearest known one, and keys that come
// twice.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "yaml/document.hpp"

namespace shilu::yaml {

struct Key {
  std::string_view name;
  std::function<void(const YAML::Node& value)> read;
};
using Keys = std::vector<Key>;

void read_mapping(const Document& document, const YAML::Node& node, const Keys& keys);

/// `unknown key 'selcet'; did you mean 'select'?`, or with all known words where none is near.
std::string unknown(std::string_view what, std::string_view word, const std::vector<std::string_view>& known);

}  // namespace shilu::yaml
