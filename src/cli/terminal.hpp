// What is known of the terminal behind a stream.
#pragma once

#include <cstddef>

namespace shilu::cli {

bool is_terminal(int descriptor);

/// A terminal that can move its cursor.
bool wants_control(int descriptor);

/// Colour is for terminals that can show it and for people who did not set NO_COLOR.
bool wants_colour(int descriptor);

/// Columns of the terminal; `otherwise` where there is no terminal or it does not tell.
std::size_t columns(int descriptor, std::size_t otherwise);

}  // namespace shilu::cli
