// How far a long run is, on a terminal.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace shilu::cli {

/// The line that shows `done` of `total` inputs: a bar, a share, the time that is left. No wider than `columns`.
std::string progress_line(std::size_t done, std::size_t total, double seconds, std::size_t columns);

/// One line at the bottom of standard error, where that is a terminal; it comes after a second, several times a second
/// at the most, and is gone at the end. `hide` before anything else is printed.
class Progress {
 public:
  /// `total` inputs are to come. `wanted`: false for none at all.
  Progress(std::size_t total, bool wanted);
  ~Progress() { hide(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// One more input is done.
  void step();
  void hide();

 private:
  using Clock = std::chrono::steady_clock;
  std::size_t total_;
  std::size_t done_ = 0;
  bool shows_;
  bool visible_ = false;
  Clock::time_point start_ = Clock::now();
  Clock::time_point next_;
};

}  // namespace shilu::cli
