// The language in which the user wants to be spoken to.
#pragma once

#include <string>

namespace shilu::cli {

/// By LC_ALL, LC_MESSAGES or LANG, the first that is set: `zh` where it names Chinese, else `en`.
std::string message_language();

/// What --lang means: en and zh, also as people have them in LANG (zh_CN.UTF-8). Throws UsageError for others.
std::string language_named(const std::string& tag);

}  // namespace shilu::cli
