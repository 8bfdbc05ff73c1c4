// The help texts, from which a newcomer can work.
#pragma once

#include <string>
#include <vector>

namespace shilu::cli {

/// All there is to know about a command; about the program where `command` is empty.
std::string help(const std::string& command);

/// Two lines: how the command is typed, and how to get its help.
std::string usage(const std::string& command);

/// The names of the commands.
std::vector<std::string> help_topics();

}  // namespace shilu::cli
