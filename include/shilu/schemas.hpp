// The JSON Schemas of what comes out, carried in the library so that they fit what it writes.
#pragma once

#include <string_view>
#include <vector>

#include <shilu/api.hpp>

namespace shilu {

struct SchemaInfo {
  std::string_view name;   ///< `document`, `turn`, `worker-output` …
  std::string_view about;  ///< one line, no full stop: what it describes
  std::string_view json;   ///< JSON Schema, draft 2020-12
};

/// All of them, `document` first. The views live for ever.
SHILU_API const std::vector<SchemaInfo>& schemas();

/// Null where there is none of that name.
SHILU_API const SchemaInfo* find_schema(std::string_view name);

}  // namespace shilu
