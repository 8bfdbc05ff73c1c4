// A mapping whose keys are known beforehand: refuses unknown keys, with the nearest known one, and keys that come
// twice.
#include "yaml/mapping.hpp"

#include <algorithm>
#include <map>

#include "text/edit_distance.hpp"
#include "yaml/values.hpp"

namespace shilu::yaml {

std::string unknown(std::string_view what, std::string_view word, const std::vector<std::string_view>& known) {
  std::string message = "unknown " + std::string(what) + ' ' + quote(word);
  if (const std::string_view near = text::nearest(word, known); !near.empty()) {
    return message + "; did you mean " + quote(near) + '?';
  }
  message += "; known are";
  for (const std::string_view& each : known) message.append(&each == &known.front() ? " " : ", ").append(each);
  return message;
}

void read_mapping(const Document& document, const YAML::Node& node, const Keys& keys) {
  if (!node.IsMap()) wrong_kind(document, node, "a mapping with keys");
  std::map<std::string, std::size_t> seen;
  for (const auto& pair : node) {
    const std::string name = word(document, pair.first);
    const std::size_t at = document.offset(pair.first);
    if (const auto [first, is_new] = seen.emplace(name, at); !is_new) {
      document.fail(
          at, "duplicate key " + quote(name) + ", first in line " + std::to_string(document.line_at(first->second)));
    }
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const Key& each) { return each.name == name; });
    if (key == keys.end()) {
      std::vector<std::string_view> names;
      for (const Key& each : keys) names.push_back(each.name);
      document.fail(at, unknown("key", name, names));
    }
    key->read(pair.second);
  }
}

}  // namespace shilu::yaml
