// The language in which the user wants to be spoken to.
#pragma once

#include <string>

namespace shilu::cli {

/// By LC_ALL, LC_MESSAGES or LANG, the first that is set: `zh` where it names Chinese, else `en`.
std::string message_language();

}  // namespace shilu::cli
