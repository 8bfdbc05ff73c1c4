// Where the results of several inputs go when each gets a file of its own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/inputs.hpp"

namespace shilu::cli {

/// One path below `folder` for each input: its place below the folder that was named, with `extension` for its ending.
/// Throws std::runtime_error where two inputs would share one.
std::vector<std::string> mirror(const std::vector<Input>& inputs, const std::string& folder,
                                std::string_view extension);

/// Everything that a run reads: its inputs and the lexicons of the command line.
std::vector<Input> sources(std::vector<Input> inputs, const std::vector<std::string>& lexicons);

/// Throws std::runtime_error where writing a target would destroy one of the inputs.
void refuse_overwriting(const std::vector<Input>& inputs, const std::vector<std::string>& targets);

}  // namespace shilu::cli
