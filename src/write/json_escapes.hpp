// Characters that JSON lets stand inside a string and that readers of lines stumble over, written as \u escapes.
//
// JSON needs escapes for `"`, `\` and what lies below U+0020. Other tools cut a line at more: Python's splitlines() at
// U+0085, U+2028 and U+2029, terminals act on DEL and C1 controls, and some readers drop U+FEFF.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shilu::write {

/// The offset of the first DEL, C1 control (U+0080 to U+009F), U+2028, U+2029 or U+FEFF at or after `from`; the size
/// where there is none. `json` is valid UTF-8.
std::size_t find_unsafe(std::string_view json, std::size_t from = 0);

/// Puts escapes in the place of what `find_unsafe` finds at or after `from`. `json` is JSON, in which such characters
/// stand inside strings only.
void escape_unsafe(std::string& json, std::size_t from = 0);

/// Appends a JSON value that somebody else has written, as one line: unsafe characters become escapes, blanks of other
/// kinds between the tokens become spaces. `json` is valid JSON.
void append_json(std::string_view json, std::string& out);

/// Appends JSON with nothing but ASCII: everything else inside its strings becomes \uXXXX, by surrogates beyond U+FFFF.
/// `json` is valid UTF-8.
void append_ascii(std::string_view json, std::string& out);

}  // namespace shilu::write
