#include "cli/jobs.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <thread>

#include "cli/usage_error.hpp"

namespace shilu::cli {

std::size_t jobs_of(const Arguments& arguments) {
  if (!arguments.jobs) return std::max(1u, std::thread::hardware_concurrency());
  const std::string& word = *arguments.jobs;
  std::size_t jobs = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), jobs);
  if (error != std::errc{} || end != word.data() + word.size() || jobs == 0 || jobs > 1024) {
    throw UsageError("--jobs: '" + word + "' is no number of threads", "A number from 1 to 1024.\n");
  }
  return jobs;
}

}  // namespace shilu::cli
