#include "cli/message_language.hpp"

#include <cstdlib>

#include "cli/usage_error.hpp"

namespace shilu::cli {

std::string message_language() {
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(variable);
    if (value == nullptr || *value == '\0') continue;
    return std::string(value).starts_with("zh") ? "zh" : "en";
  }
  return "en";
}

std::string language_named(const std::string& tag) {
  const std::string language = tag.substr(0, tag.find_first_of("-_."));
  if (language == "en" || language == "zh") return language;
  throw UnknownValue("--lang: unknown value '" + tag + "'", "Values: en, zh.\n", {"en", "zh"});
}

}  // namespace shilu::cli
