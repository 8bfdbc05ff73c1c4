// What the reader noticed about a text: a stable code, where, and one sentence on what to do.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <shilu/api.hpp>

namespace shilu {

enum class Severity { error, warning, note };

/// One finding about the input. Content never throws: everything that is wrong with a text is a Diagnostic.
struct Diagnostic {
  std::string code;  ///< kebab-case, names the pattern: `invalid-bytes`, `unknown-encoding`, …
  Severity severity = Severity::warning;
  std::string message;                      ///< one sentence, without position; what is there and what to do
  std::size_t line = 0;                     ///< counted from 1; 0 where the finding is about the whole input
  std::size_t byte = 0;                     ///< offset into the original bytes
  std::vector<std::string> arguments = {};  ///< what the message speaks of, one by one, for messages in other languages
};

/// The word for a severity as it is printed: `error`, `warning`, `note`.
SHILU_API const char* to_string(Severity severity);

}  // namespace shilu
