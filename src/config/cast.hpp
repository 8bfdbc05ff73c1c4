// The people whom settings announce.
#pragma once

#include <string>
#include <vector>

#include "config/file.hpp"

namespace shilu::config {

/// A list of names, or of mappings with name, role, title and labels.
std::vector<CastMember> read_cast(const File& file, const YAML::Node& node);
std::vector<CastMember> load_cast(const std::string& path);

}  // namespace shilu::config
