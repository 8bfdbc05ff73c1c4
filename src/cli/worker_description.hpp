// What a driver can ask the worker about itself before it starts it.
#pragma once

#include <string>

namespace shilu::cli {

/// JSON: versions, codes of errors, options with their help, and the JSON Schemas of records, answers,
/// documents and turns.
std::string worker_description();

}  // namespace shilu::cli
