#include "cli/message_language.hpp"

#include <cstdlib>

namespace shilu::cli {

std::string message_language() {
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(variable);
    if (value == nullptr || *value == '\0') continue;
    return std::string(value).starts_with("zh") ? "zh" : "en";
  }
  return "en";
}

}  // namespace shilu::cli
