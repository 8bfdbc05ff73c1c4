// A finding in full, for people: the line, what is marked in it, advice, fix.
#pragma once

#include <cstddef>
#include <string>

#include <shilu/finding.hpp>

#include "report/paint.hpp"
#include "report/words.hpp"

namespace shilu::report {

struct FullTextStyle {
  const Words& words;
  Paint paint;
  std::size_t columns = 100;
};

/// Appends the headline and what follows it, every line with its end.
void write_in_full(const Checked& checked, const Finding& finding, const FullTextStyle& style, std::string& out);

}  // namespace shilu::report
