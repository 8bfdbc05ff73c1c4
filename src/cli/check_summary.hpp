// The last line of a check, and the table of how often each rule found something.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <shilu/finding.hpp>
#include <shilu/report.hpp>

#include "cli/request.hpp"

namespace shilu::cli {

class CheckSummary {
 public:
  void add(const Checked& checked);
  void add_failure() { ++unread_; }
  void add_fixed(std::size_t fixes) { fixed_ += fixes; }
  /// Something at least as severe as the level was found.
  bool reaches(Severity level) const;

  /// `3 files: 2 errors, 1 warning, 4 notes; 2 of them can be mended with --fix`. Ends with a newline.
  std::string line(const std::string& messages, Mending mending) const;
  std::string table() const { return statistics(counts_); }

 private:
  std::size_t files_ = 0;
  std::size_t unread_ = 0;
  std::size_t errors_ = 0;
  std::size_t warnings_ = 0;
  std::size_t notes_ = 0;
  std::size_t safe_ = 0;
  std::size_t unsafe_ = 0;
  std::size_t suppressed_ = 0;
  std::size_t fixed_ = 0;
  std::vector<RuleCount> counts_;
};

}  // namespace shilu::cli
