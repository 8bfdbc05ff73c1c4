// `shilu explain`: how each line of a transcript was read, and why.
#pragma once

#include "cli/exit_code.hpp"
#include "cli/request.hpp"

namespace shilu::cli {

ExitCode explain(const ExplainRequest& request);

}  // namespace shilu::cli
