// Makes any bytes valid UTF-8, so that no writer ever puts a broken sequence into its output.
#pragma once

#include <string>
#include <string_view>

namespace shilu::write {

bool is_utf8(std::string_view bytes);

/// Each maximal part of a broken sequence becomes one U+FFFD (the Unicode Standard's recommended practice).
std::string repaired(std::string_view bytes);

/// `text` where it is valid UTF-8, else its repaired copy, which is kept in `storage`.
inline std::string_view as_utf8(std::string_view text, std::string& storage) {
  if (is_utf8(text)) [[likely]]
    return text;
  storage = repaired(text);
  return storage;
}

}  // namespace shilu::write
