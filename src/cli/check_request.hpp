// What a command line asks `shilu check` to do.
#pragma once

#include "cli/arguments.hpp"
#include "cli/request.hpp"

namespace shilu::cli {

/// Throws UsageError.
CheckRequest resolve_check(const Arguments& arguments);

}  // namespace shilu::cli
