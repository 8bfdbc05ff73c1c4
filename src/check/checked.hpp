// The text of a check as it is handed out.
#pragma once

#include <shilu/finding.hpp>

#include "text/source.hpp"

namespace shilu::checker {

inline void keep_text(text::Source source, Checked& checked) {
  checked.lines.reserve(source.lines.size());
  for (const auto& line : source.lines) checked.lines.push_back({line.begin, line.end});
  checked.text = std::move(source.text);
}

}  // namespace shilu::checker
