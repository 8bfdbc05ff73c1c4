// The help texts, from which a newcomer can work.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shilu::cli {

/// What is said about a command besides its options.
struct HelpText {
  std::string_view command;   ///< empty: the program as a whole
  std::string_view synopsis;  ///< how it is typed; operands are words in capitals: PATH, FILE, CODE, COMMAND
  std::string_view about;     ///< paragraphs; indented lines below `Examples:`, each a command and what it does
};

/// That of the program where there is no such command.
const HelpText& help_text(const std::string& command);

/// What there is to choose from, for commands where an option or an operand is one of many; else no entries.
struct HelpChoices {
  std::string heading;
  std::vector<std::pair<std::string, std::string>> entries;  ///< what is typed, and what it is
};

HelpChoices help_choices(const std::string& command);

/// All there is to know about a command; about the program where `command` is empty.
std::string help(const std::string& command);

/// Two lines: how the command is typed, and how to get its help.
std::string usage(const std::string& command);

/// The names of the commands.
std::vector<std::string> help_topics();

}  // namespace shilu::cli
