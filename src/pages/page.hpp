// The program and its commands as manual pages and completions see them: read from the table of the command line.
#pragma once

#include <string>
#include <vector>

#include "pages/values.hpp"

namespace shilu::pages {

struct OptionPage {
  std::vector<std::string> names;  ///< with their hyphens, short ones first
  std::string placeholder;         ///< empty: takes no value
  std::string group;
  std::string description;
  bool repeatable = false;
  bool optional = false;  ///< the value may be left out, and stands behind `=` where it is there

  /// Whether the next word is its value.
  bool takes_word() const { return !placeholder.empty() && !optional; }
  Values values;
};

struct CommandPage {
  std::string name;   ///< empty: the program as a whole
  std::string title;  ///< one line
  std::string synopsis;
  std::string about;
  std::vector<OptionPage> options;
  Values operands;
};

/// The program first, then its commands in the order of the table.
std::vector<CommandPage> command_pages();

}  // namespace shilu::pages
