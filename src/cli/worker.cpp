#include "cli/worker.hpp"

#include <unistd.h>

#include <csignal>
#include <string>

#include "cli/atomic_file.hpp"
#include "cli/messages.hpp"
#include "cli/write_all.hpp"
#include "worker/reporter.hpp"
#include "worker/self_test.hpp"
#include "worker/signals.hpp"
#include "worker/stream.hpp"

namespace shilu::cli {
namespace {

ExitCode test_self() {
  const worker::SelfTest test = worker::test_self();
  for (const std::string& problem : test.problems) print_error("self-test: " + problem);
  if (!test.problems.empty()) return ExitCode::incomplete;
  write_all(STDOUT_FILENO, "ok: " + std::to_string(test.records) + " records\n", "standard output");
  return ExitCode::done;
}

/// The status of a command that a signal has ended, as a shell tells it.
ExitCode ended_by(int signal) { return static_cast<ExitCode>(worker::status_of_signal(signal)); }

bool exceeds(const worker::Counts& counts, const Tolerance& tolerance) {
  const auto failed = static_cast<double>(counts.failed);
  if (!tolerance.percent) return failed > tolerance.amount;
  return failed * 100 > tolerance.amount * static_cast<double>(counts.records);
}

void write_summary(const std::string& path, const worker::Outcome& outcome) {
  AtomicFile file(path);
  file.write(worker::summary_json(outcome.counts, outcome.seconds) + '\n');
  file.commit();
}

}  // namespace

ExitCode work(const WorkerRequest& request) {
  if (request.self_test) return test_self();
  const worker::Outcome outcome = worker::run(request.settings, STDIN_FILENO, STDOUT_FILENO);
  if (!request.summary.empty()) write_summary(request.summary, outcome);
  switch (outcome.end) {
    case worker::Outcome::End::signal: return ended_by(outcome.signal);
    case worker::Outcome::End::pipe: return request.strict_pipe ? ended_by(SIGPIPE) : ExitCode::done;
    case worker::Outcome::End::input: break;
  }
  return request.tolerance && exceeds(outcome.counts, *request.tolerance) ? ExitCode::found : ExitCode::done;
}

}  // namespace shilu::cli
