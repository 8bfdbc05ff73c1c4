// Explanations laid out for reading: a table for a whole text, a card for one line.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <shilu/parse.hpp>

namespace shilu::cli {

/// A legend, the names of the columns, and one row for each line, none wider than `columns`.
std::string explanation_table(const std::vector<Explanation>& lines, const std::string& name, std::size_t columns);

/// Everything about one line, uncut.
std::string explanation_card(const Explanation& line, const std::string& name);

}  // namespace shilu::cli
