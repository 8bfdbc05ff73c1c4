// Completions of the command line for the usual shells. All three offer the same: commands, options, the values of
// options that take one of a few, rules, encodings; files and folders where those are meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pages/page.hpp"

namespace shilu::pages {

std::string bash_completion(const std::vector<CommandPage>& pages);
std::string zsh_completion(const std::vector<CommandPage>& pages);
std::string fish_completion(const std::vector<CommandPage>& pages);

/// In single quotes, for bash and zsh.
std::string in_quotes(std::string_view text);

std::string joined(const std::vector<std::string>& words, std::string_view between);

/// Up to the first full stop or semicolon that ends a clause, without it: a line beside the option.
std::string first_clause(std::string_view description);

}  // namespace shilu::pages
