// `shilu rule`: what the rules of `shilu check` mean.
#pragma once

#include "cli/exit_code.hpp"
#include "cli/request.hpp"

namespace shilu::cli {

ExitCode rule(const RuleRequest& request);

}  // namespace shilu::cli
