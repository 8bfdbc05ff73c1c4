// What can stand as the value of an option or as an operand: for completion.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

namespace shilu::pages {

enum class ValueKind {
  free,    ///< anything; nothing can be offered
  word,    ///< one of `words`
  list,    ///< some of `words`, with commas between
  file,    ///< a file or a folder
  folder,  ///< a folder
  report,  ///< one of `words`, then `=`, then a file
};

struct Values {
  ValueKind kind = ValueKind::free;
  std::vector<std::string> words;
};

/// The values of an option of a command. Fixed sets of words are asked of the command itself: it is given a word that
/// cannot be right, and says which ones are. Else the placeholder tells files and folders from the rest.
Values values_of(const std::string& command, const CLI::Option& option);

/// The operands, as the capitals of a synopsis name them: `shilu rule [OPTION]... [CODE|NAME]`.
Values operands_of(const std::string& command, std::string_view synopsis);

/// Where a placeholder names a file or a folder.
ValueKind kind_of_placeholder(std::string_view placeholder);

}  // namespace shilu::pages
