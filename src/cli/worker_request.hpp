// What a command line asks `shilu worker` to do.
#pragma once

#include "cli/arguments.hpp"
#include "cli/request.hpp"

namespace shilu::cli {

/// Throws UsageError.
Request resolve_worker(const Arguments& arguments);

}  // namespace shilu::cli
