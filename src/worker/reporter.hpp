// What is said on standard error while the stream runs: nothing, unless it was asked for.
#pragma once

#include <chrono>
#include <string>

#include "worker/counts.hpp"
#include "worker/settings.hpp"

namespace shilu::worker {

class Reporter {
 public:
  using Clock = std::chrono::steady_clock;

  explicit Reporter(const Settings& settings);

  bool wanted() const { return settings_.progress.has_value() || settings_.hadoop_counters; }
  /// Milliseconds until the next report, for poll(); -1: none is wanted.
  int milliseconds_left() const;
  /// Reports where it is time.
  void tick(const Counts& counts);
  /// The last report.
  void finish(const Counts& counts);

  double seconds() const;

 private:
  void report(const Counts& counts);

  const Settings& settings_;
  Clock::time_point begin_ = Clock::now();
  Clock::time_point next_;
  Counts reported_;  ///< Hadoop adds up what it is told
};

/// `{"in":…,"ok":…,…}` without a line end: the counts, the time that they took, and the most memory that the process
/// had, in bytes.
std::string summary_json(const Counts& counts, double seconds);

}  // namespace shilu::worker
