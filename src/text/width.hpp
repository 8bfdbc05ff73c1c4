// How many columns a text takes on a terminal, and texts cut or filled to a number of columns.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shilu::text {

/// Columns: 2 for wide East Asian characters and emoji, 0 for combining marks, 1 for the rest. Takes valid UTF-8.
std::size_t display_width(std::string_view text);

/// At most `columns` columns; what is cut away is marked by `…`.
std::string cut(std::string_view text, std::size_t columns);

/// Cut or filled up with spaces to exactly `columns` columns.
std::string fit(std::string_view text, std::size_t columns);

}  // namespace shilu::text
