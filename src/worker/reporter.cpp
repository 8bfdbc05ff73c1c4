#include "worker/reporter.hpp"

#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <string_view>

namespace shilu::worker {
namespace {

/// Hadoop kills a task that says nothing for ten minutes.
constexpr double kHadoopSeconds = 10;

Reporter::Clock::duration from_seconds(double seconds) {
  return std::chrono::duration_cast<Reporter::Clock::duration>(std::chrono::duration<double>(seconds));
}

std::size_t peak_rss() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
  return static_cast<std::size_t>(usage.ru_maxrss);
#else
  return static_cast<std::size_t>(usage.ru_maxrss) * 1024;
#endif
}

/// Nobody is left to tell when standard error itself fails.
void print(std::string_view lines) {
  while (!lines.empty()) {
    const ssize_t written = ::write(STDERR_FILENO, lines.data(), lines.size());
    if (written <= 0) return;
    lines.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

Reporter::Reporter(const Settings& settings)
    : settings_(settings), next_(begin_ + from_seconds(settings.progress.value_or(kHadoopSeconds))) {}

int Reporter::milliseconds_left() const {
  if (!wanted()) return -1;
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(next_ - Clock::now()).count();
  return static_cast<int>(std::clamp<decltype(left)>(left + 1, 0, 60'000));
}

void Reporter::tick(const Counts& counts) {
  if (!wanted() || Clock::now() < next_) return;
  report(counts);
  next_ = Clock::now() + from_seconds(settings_.progress.value_or(kHadoopSeconds));
}

void Reporter::finish(const Counts& counts) {
  if (wanted()) report(counts);
}

void Reporter::report(const Counts& counts) {
  std::string lines;
  if (settings_.progress) lines += summary_json(counts, seconds()) + '\n';
  if (settings_.hadoop_counters) {
    const auto counter = [&](std::string_view name, std::size_t now, std::size_t before) {
      if (now > before) lines += fmt::format("reporter:counter:shilu,{},{}\n", name, now - before);
    };
    counter("records", counts.records, reported_.records);
    counter("ok", counts.ok, reported_.ok);
    counter("failed", counts.failed, reported_.failed);
    counter("blank", counts.blank, reported_.blank);
    counter("bytes", counts.bytes, reported_.bytes);
    lines += fmt::format("reporter:status:{} records, {} failed\n", counts.records, counts.failed);
    reported_ = counts;
  }
  print(lines);
}

double Reporter::seconds() const { return std::chrono::duration<double>(Clock::now() - begin_).count(); }

std::string summary_json(const Counts& counts, double seconds) {
  const double megabytes = seconds > 0 ? static_cast<double>(counts.bytes) / 1e6 / seconds : 0;
  return fmt::format(
      R"({{"in":{},"ok":{},"failed":{},"blank":{},"bytes":{},"seconds":{:.3f},"mb_per_second":{:.3f},"max_us":{},"peak_rss":{}}})",
      counts.records, counts.ok, counts.failed, counts.blank, counts.bytes, seconds, megabytes, counts.max_us,
      peak_rss());
}

}  // namespace shilu::worker
