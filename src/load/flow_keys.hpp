// Looks for a member of a map between braces, JSON's or flow YAML's, without reading what else is in it.
#pragma once

#include <cstddef>
#include <string_view>

namespace shilu::loading {

/// Whether the map whose brace stands at `at` has, at its own level, the member `shilu` with a number. Any bytes.
bool flow_map_has_format(std::string_view bytes, std::size_t at);

}  // namespace shilu::loading
