// Some lines of the input on their way through a thread, and their answers.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "worker/answerer.hpp"
#include "worker/counts.hpp"

namespace shilu::worker {

class Batch {
 public:
  void begin(std::size_t first_ordinal);
  void add(std::string_view line);
  /// A line that was not kept.
  void add_long();

  bool empty() const { return lines_.empty(); }
  std::size_t records() const { return lines_.size(); }
  std::size_t bytes() const { return bytes_.size(); }

  /// Answers all lines, or those up to a signal.
  void answer(Answerer& answerer);
  const std::string& answers() const { return answers_; }
  const Counts& counts() const { return counts_; }

 private:
  struct Line {
    std::size_t begin = 0;
    std::size_t size = 0;
    bool too_long = false;
  };
  std::size_t first_ordinal_ = 1;
  std::string bytes_;
  std::vector<Line> lines_;
  std::string answers_;
  Counts counts_;
};

}  // namespace shilu::worker
