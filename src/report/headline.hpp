// The line that stands for a finding: where, how bad, what, which rule.
#pragma once

#include <string>
#include <string_view>

#include <shilu/finding.hpp>

#include "report/paint.hpp"
#include "report/words.hpp"

namespace shilu::report {

/// `PATH:LINE:COLUMN: error: MESSAGE [SL203 misspelt-label]`, without line end. Columns are code points; a finding
/// about the whole file has neither line nor column.
std::string headline(std::string_view path, const Finding& finding, const Words& words, const Paint& paint = {});

/// `PATH: error: MESSAGE [unreadable]`.
std::string failure_line(std::string_view path, std::string_view message, const Words& words, const Paint& paint = {});

}  // namespace shilu::report
