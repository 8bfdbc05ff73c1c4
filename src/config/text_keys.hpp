// The keys that may stand at the top of a settings file and in its overrides alike.
#pragma once

#include "config/file.hpp"
#include "yaml/mapping.hpp"

namespace shilu::config {

/// What is read goes into `texts`, which must stay where it is as long as the keys are used.
yaml::Keys text_keys(const File& file, TextSettings& texts);

}  // namespace shilu::config
