// A strict reader of JSON that keeps nothing: where a value ends, or where and why it is none.
//
// simdjson reads the records and looks closely only at what it is asked for. What passes through the worker unread (an
// id of any size, the members of `meta`) must be valid all the same, because it goes into a line of the output.
#pragma once

#include <cstddef>
#include <string_view>

namespace shilu::worker {

/// Objects and lists within each other: more is refused. Readers of the output have limits of their own.
inline constexpr std::size_t kMaxDepth = 512;

struct JsonScan {
  std::size_t end = 0;            ///< one past the value; where the problem is otherwise
  const char* problem = nullptr;  ///< null: none
  bool too_deep = false;
};

/// The value at `at`, behind blanks. RFC 8259; escaped surrogates need no partner. UTF-8 is not looked at.
JsonScan scan_value(std::string_view json, std::size_t at = 0);

/// The value and nothing but blanks around it.
JsonScan scan_text(std::string_view json);

/// The first byte at or after `at` that is no blank of JSON.
std::size_t skip_blanks(std::string_view json, std::size_t at);

}  // namespace shilu::worker
