#include "pages/values.hpp"

#include <shilu/rules.hpp>

#include <algorithm>
#include <map>

#include "cli/arguments.hpp"
#include "cli/help.hpp"
#include "cli/request.hpp"
#include "cli/usage_error.hpp"
#include "lexicon/lexicon.hpp"
#include "pages/encodings.hpp"

namespace shilu::pages {
namespace {

std::vector<std::string> rule_words() {
  std::vector<std::string> words;
  for (const RuleInfo& rule : rules()) {
    words.emplace_back(rule.code);
    words.emplace_back(rule.name);
  }
  return words;
}

std::vector<std::string> selectable_words() {
  std::vector<std::string> words = rule_words();
  words.emplace_back("all");
  return words;
}

std::vector<std::string> languages() {
  std::vector<std::string> words;
  for (const lexicon::File& file : lexicon::builtin()) {
    if (file.language != "und") words.emplace_back(file.language);
  }
  return words;
}

/// Options that take more than what is offered for them, or lists.
const std::map<std::string, Values>& open_sets() {
  static const std::map<std::string, Values> sets{
      {"--select", {ValueKind::list, selectable_words()}},
      {"--ignore", {ValueKind::list, selectable_words()}},
      {"--require",
       {ValueKind::list, {"title", "date", "time", "place", "topic", "cast", "host", "opening", "closing", "end"}}},
      {"--encoding", {ValueKind::word, encoding_words()}},
      {"--language", {ValueKind::word, languages()}}};
  return sets;
}

/// The words that the command takes for the option, as it says itself; none where it takes any.
std::vector<std::string> known_words(const std::string& command, const std::string& option, const std::string& probe) {
  // Some commands look at options only where there is something to read, others take no operand.
  for (const auto& words : {std::vector<std::string>{command, option, probe, "-"}, {command, option, probe}}) {
    try {
      cli::resolve(cli::read_arguments(words));
    } catch (const cli::UnknownValue& unknown) {
      return unknown.known();
    } catch (const cli::UsageError&) {
    }
  }
  return {};
}

}  // namespace

ValueKind kind_of_placeholder(std::string_view placeholder) {
  const auto names = [&](std::string_view word) { return placeholder.find(word) != placeholder.npos; };
  if (names("DIR") || names("FOLDER")) return ValueKind::folder;
  if (names("FILE") || names("PATH") || names("OUT")) return ValueKind::file;
  return ValueKind::free;
}

Values values_of(const std::string& command, const CLI::Option& option) {
  const std::string name = "--" + option.get_lnames().front();
  if (const auto found = open_sets().find(name); found != open_sets().end()) return found->second;
  const std::string placeholder = option.get_type_name();
  const bool pair = placeholder.find('=') != placeholder.npos && !placeholder.starts_with('[');
  std::vector<std::string> words = known_words(command, name, pair ? "?=?" : "?");
  if (!words.empty()) return {pair ? ValueKind::report : ValueKind::word, std::move(words)};
  return {kind_of_placeholder(placeholder), {}};
}

Values operands_of(const std::string& command, std::string_view synopsis) {
  std::string_view rest = synopsis.substr(std::min(synopsis.find(' '), synopsis.size()));
  if (const auto options = rest.find("[OPTION]..."); options != rest.npos) rest.remove_prefix(options + 11);
  if (rest.find("CODE") != rest.npos) return {ValueKind::word, rule_words()};
  if (rest.find("COMMAND") != rest.npos) return {ValueKind::word, cli::help_topics()};
  if (const auto choices = cli::help_choices(command).entries; rest.find("NAME") != rest.npos && !choices.empty()) {
    Values names{ValueKind::word, {}};
    for (const auto& [name, about] : choices) names.words.push_back(name);
    return names;
  }
  return {kind_of_placeholder(rest), {}};
}

}  // namespace shilu::pages
