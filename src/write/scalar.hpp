// Writes one YAML scalar so that every YAML 1.1 and 1.2 reader gives back the same string.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shilu::write {

enum class Form {
  plain,    ///< bare: names and words that no reader takes for a number, a date, a boolean or syntax
  literal,  ///< `|` block: several lines of ordinary text
  quoted,   ///< "…" on one line, with escapes: everything else
};

/// The form in which `text`, which must be valid UTF-8, is written.
Form form_of(std::string_view text);

/// Appends `text` and a newline, to follow `key: ` or `- `. The lines of a block are indented by `indent`, which must
/// be more than the indentation of the key. Any bytes: what is not UTF-8 becomes U+FFFD.
void append_scalar(std::string_view text, std::size_t indent, std::string& out);

/// Appends `text` double-quoted and a newline: dates and times, which plain would become other types.
void append_quoted(std::string_view text, std::string& out);

}  // namespace shilu::write
