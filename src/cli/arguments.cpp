#include "cli/arguments.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "cli/command_line.hpp"
#include "cli/help.hpp"
#include "cli/usage_error.hpp"
#include "text/suggest.hpp"

namespace shilu::cli {
namespace {

/// CLI11 says `--output: 1 required OUT missing`.
std::string in_our_words(const CLI::ParseError& error) {
  const std::string message = error.what();
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) == nullptr) return message;
  return message.substr(0, message.find(':')) + " needs a value";
}

/// `-` is standard input, and `-:12` its line 12.
bool looks_like_option(const std::string& word) { return word.size() > 1 && word[0] == '-' && word[1] != ':'; }

[[noreturn]] void unknown_option(const std::string& typed, const CLI::App& app) {
  const std::string name = typed.substr(0, typed.find('='));
  std::string message = "unknown option '" + name + "'";
  if (name.size() > 2) message += text::did_you_mean(name, option_names(app));
  throw UsageError(message, usage(app.get_parent() == nullptr ? "" : app.get_name()));
}

[[noreturn]] void unknown_command(const std::string& typed, const CLI::App& app) {
  std::string message = "unknown command '" + typed + "'";
  std::error_code error;
  if (typed == "-" || std::filesystem::exists(typed, error)) {
    message += "; to read that input: shilu convert " + typed;
  } else {
    message += text::did_you_mean(typed, command_names(app));
  }
  throw UsageError(message, usage(""));
}

}  // namespace

Arguments read_arguments(const std::vector<std::string>& words) {
  Arguments arguments;
  const auto app = make_command_line(arguments);
  const auto end_of_options = std::find(words.begin(), words.end(), "--");
  std::vector<std::string> reversed(std::make_reverse_iterator(end_of_options), words.rend());  // as CLI11 wants them

  try {
    app->parse(reversed);
  } catch (const CLI::ParseError& error) {
    const auto chosen = app->get_subcommands();
    throw UsageError(in_our_words(error), usage(chosen.empty() ? "" : chosen.front()->get_name()));
  }

  for (const std::string& word : app->remaining()) {
    if (looks_like_option(word)) unknown_option(word, *app);
    unknown_command(word, *app);
  }
  const auto chosen = app->get_subcommands();
  if (!chosen.empty()) {
    arguments.command = chosen.front()->get_name();
    for (const std::string& word : chosen.front()->remaining()) {
      if (looks_like_option(word)) unknown_option(word, *chosen.front());
      arguments.operands.push_back(word);
    }
  }
  if (end_of_options != words.end()) {
    arguments.operands.insert(arguments.operands.end(), end_of_options + 1, words.end());
  }
  return arguments;
}

}  // namespace shilu::cli
