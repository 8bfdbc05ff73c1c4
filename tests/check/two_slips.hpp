// Transcripts with misspelt labels, for tests of what is done with findings.
#pragma once

#include <string>
#include <string_view>

namespace shilu::checker::testing {

inline std::string answered(std::string_view label, int times) {
  std::string text;
  for (int i = 0; i < times; ++i)
    text.append("记者：大桥何时通车？\n").append(label).append("：六月通车，请大家放心。\n");
  return text;
}

/// Ten lines of usual turns, then slips in line 12 (turn t12) and line 14 (t14).
inline std::string two_slips() {
  return answered("林越", 5) + "记者：造价多少？\n林悦：九亿元。\n记者：何时动工？\n林岳：下月动工。\n";
}

}  // namespace shilu::checker::testing
