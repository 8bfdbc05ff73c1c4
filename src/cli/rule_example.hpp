// The examples of the rules: what is found in them, and how they are shown.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/rules.hpp>

namespace shilu::cli {

struct FoundInExample {
  std::size_t line = 0;    ///< 0: about the text as a whole, or about the settings
  std::size_t column = 0;  ///< code points
  std::string message;
};

/// What the rule says of its bad example, in the language.
std::vector<FoundInExample> found_in_example(const RuleInfo& rule, const std::string& language);

/// `3:5: message`, or the message alone.
std::string shown(const FoundInExample& found);

/// The lines of a text, without line ends; a line end at the end of the text begins none.
std::vector<std::string> lines_of(std::string_view text);

/// The lines of an example. Characters that nobody would see are written as escapes: `\u200b`, `\x20` at the end of a
/// line, `\r`, bytes that are no character.
std::vector<std::string> shown_lines(std::string_view example);

}  // namespace shilu::cli
