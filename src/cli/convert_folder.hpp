// `shilu convert` into a folder: a file for each input.
#pragma once

#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"
#include "cli/request.hpp"

namespace shilu::cli {

/// Goes on after bad inputs and failed outputs. Throws where outputs would collide or destroy an input.
ExitCode convert_into_folder(const Inputs& inputs, const ConvertRequest& request);

}  // namespace shilu::cli
