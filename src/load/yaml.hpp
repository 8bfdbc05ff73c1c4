// YAML to events, by libyaml.
#pragma once

#include <string_view>

#include "load/builder.hpp"

namespace shilu::loading {

/// All documents of the bytes, which are UTF-8. Throws Fault, with an offset in bytes.
void read_yaml(std::string_view bytes, Builder& builder);

}  // namespace shilu::loading
