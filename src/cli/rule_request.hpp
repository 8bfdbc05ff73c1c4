// What a command line asks `shilu rule` to tell.
#pragma once

#include "cli/arguments.hpp"
#include "cli/request.hpp"

namespace shilu::cli {

/// Throws UsageError.
RuleRequest resolve_rule(const Arguments& arguments);

}  // namespace shilu::cli
