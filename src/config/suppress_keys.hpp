// The list `suppress` of a settings file: what is meant to be there, and why.
#pragma once

#include <vector>

#include "config/file.hpp"

namespace shilu::config {

std::vector<SettingsSuppression> read_suppressions(const File& file, const YAML::Node& node);

}  // namespace shilu::config
