#include "cli/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

#include "cli/messages.hpp"
#include "cli/terminal.hpp"

namespace shilu::cli {
namespace {

constexpr std::chrono::milliseconds first_after{1000};
constexpr std::chrono::milliseconds again_after{200};

std::string time_left(double seconds) {
  const auto whole = static_cast<long>(seconds + 0.5);
  if (whole >= 3600) return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
  return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

}  // namespace

std::string progress_line(std::size_t done, std::size_t total, double seconds, std::size_t columns) {
  const double share = static_cast<double>(done) / static_cast<double>(std::max<std::size_t>(total, 1));
  std::string tail = fmt::format(" {}/{} {:3.0f} %", done, total, share * 100);
  if (done > 0) tail += fmt::format("  {} left", time_left(seconds / share - seconds));
  if (columns < tail.size() + 12) return tail.substr(1, columns);
  const std::size_t width = std::min<std::size_t>(columns - tail.size() - 3, 40);
  const auto full = static_cast<std::size_t>(share * static_cast<double>(width));
  return "[" + std::string(full, '#') + std::string(width - full, '.') + "]" + tail;
}

Progress::Progress(std::size_t total, bool wanted)
    : total_(total), shows_(wanted && total > 1 && wants_control(STDERR_FILENO)), next_(start_ + first_after) {}

void Progress::step() {
  ++done_;
  if (!shows_ || Clock::now() < next_) return;
  const auto now = Clock::now();
  next_ = now + again_after;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  // One column less than there are: a full line may wrap.
  print_hint("\r" + progress_line(done_, total_, seconds, columns(STDERR_FILENO, 80) - 1) + "\x1b[K");
  visible_ = true;
}

void Progress::hide() {
  if (visible_) print_hint("\r\x1b[K");
  visible_ = false;
}

}  // namespace shilu::cli
