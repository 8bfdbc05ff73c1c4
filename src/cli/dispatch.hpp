// A request, carried out.
#pragma once

#include "cli/exit_code.hpp"
#include "cli/request.hpp"

namespace shilu::cli {

ExitCode dispatch(const Request& request);

}  // namespace shilu::cli
