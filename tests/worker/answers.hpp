// Lines and their answers, without a process.
#pragma once

#include <string>
#include <vector>

#include "worker/batch.hpp"

namespace shilu::worker::test {

inline std::string answers(const std::vector<std::string>& lines, const Settings& settings = {}) {
  const lexicon::Extras lexicons(settings.lexicons);
  Answerer answerer(settings, lexicons);
  Batch batch;
  batch.begin(1);
  for (const std::string& line : lines) batch.add(line);
  batch.answer(answerer);
  return batch.answers();
}

/// Without its newline.
inline std::string answer(const std::string& line, const Settings& settings = {}) {
  std::string text = answers({line}, settings);
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

inline bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace shilu::worker::test
