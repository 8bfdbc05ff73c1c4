// The one table of commands and options, as CLI11 sees it. Parsing and the help texts are both made from it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/arguments.hpp"

namespace shilu::cli {

/// The parser; parsing fills `arguments`, which must outlive it.
std::unique_ptr<CLI::App> make_command_line(Arguments& arguments);

std::vector<std::string> command_names(const CLI::App& app);

/// The long names, with their hyphens.
std::vector<std::string> option_names(const CLI::App& app);

}  // namespace shilu::cli
