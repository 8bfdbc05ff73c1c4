// One YAML file while it is read: its document, and the paths and patterns that it names.
#include "config/file.hpp"

#include <filesystem>

#include "config/glob.hpp"
#include "yaml/values.hpp"

namespace shilu::config {

std::string File::path_of(const YAML::Node& node) const {
  const auto named = std::filesystem::path(yaml::word(document, node));
  return (std::filesystem::path(path).parent_path() / named).lexically_normal().string();
}

Paths File::patterns_of(const YAML::Node& node) const {
  if (node.IsMap()) yaml::wrong_kind(document, node, "a list of patterns");
  Paths patterns;
  yaml::each(node, [&](const YAML::Node& item) {
    patterns.push_back(yaml::word(document, item));
    try {
      const Glob tried(patterns.back());
    } catch (const std::invalid_argument& error) {
      fail(item, "the pattern " + yaml::quote(patterns.back()) + ": " + error.what());
    }
  });
  return patterns;
}

void File::hold(const YAML::Node& node, const CheckOptions& options) const {
  if (const auto wrong = problem(options); !wrong.empty()) fail(node, wrong);
}

void File::fail(const YAML::Node& node, const std::string& message) const {
  document.fail(document.offset(node), message);
}

}  // namespace shilu::config
