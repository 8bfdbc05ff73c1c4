// The JSON Schemas of the worker's records, carried in the library so that they fit what it does.
#pragma once

#include <string_view>

namespace shilu::worker {

/// Of a line of the input: docs/worker-input.schema.json.
std::string_view input_schema();
/// Of a line of the output: docs/worker-output.schema.json. It refers to shilu::schema() and to turn_schema().
std::string_view output_schema();
/// Of the row of a turn: docs/turn.schema.json.
std::string_view turn_schema();

}  // namespace shilu::worker
