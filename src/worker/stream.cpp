#include "worker/stream.hpp"

#include <poll.h>

#include <cerrno>
#include <system_error>

#include "lexicon/extras.hpp"
#include "worker/line_reader.hpp"
#include "worker/output.hpp"
#include "worker/pool.hpp"
#include "worker/reporter.hpp"
#include "worker/signals.hpp"
#include "worker/waker.hpp"

namespace shilu::worker {
namespace {

/// Threads take many small records at once.
constexpr std::size_t kBatch = std::size_t{64} << 10;

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r\f\v") == std::string_view::npos; }

class Stream {
 public:
  Stream(const Settings& settings, const lexicon::Extras& lexicons, int input, int output)
      : settings_(settings),
        input_(input),
        lines_(input, settings.max_record),
        output_(output),
        reporter_(settings),
        signals_(waker_),
        pool_(settings, lexicons, waker_),
        batch_bytes_(settings.jobs > 1 && settings.flush != Flush::line ? kBatch : 0) {}

  Outcome run() {
    Outcome outcome;
    try {
      work();
      output_.flush();
    } catch (const std::system_error& error) {
      // A socket says it in its own way.
      if (error.code() != std::errc::broken_pipe && error.code() != std::errc::connection_reset) throw;
      outcome.end = Outcome::End::pipe;
    }
    if (outcome.end == Outcome::End::input && Signals::caught() != 0) outcome.end = Outcome::End::signal;
    outcome.signal = Signals::caught();
    outcome.counts = counts();
    outcome.seconds = reporter_.seconds();
    reporter_.finish(outcome.counts);
    return outcome;
  }

 private:
  void work() {
    for (;;) {
      take_answers();
      reporter_.tick(counts());
      if (Signals::caught() != 0) return finish_begun();
      if (pool_.full()) {
        wait(false);
      } else if (gather()) {
        pool_.submit();
      } else if (!lines_.ended()) {
        read_more();
      } else if (!pool_.empty()) {
        if (settings_.flush == Flush::automatic) output_.flush();
        wait(false);
      } else {
        return;
      }
    }
  }

  /// Fills the next batch with the lines that are there; false where there are none.
  bool gather() {
    Batch& batch = pool_.next();
    batch.begin(given_ + 1);
    std::string_view line;
    for (;;) {
      const LineReader::Got got = lines_.next(line);
      if (got == LineReader::Got::nothing) break;
      if (got == LineReader::Got::long_line) {
        batch.add_long();
      } else if (is_blank(line)) {
        ++blank_;
        continue;
      } else {
        batch.add(line);
      }
      if (batch.bytes() >= batch_bytes_) break;
    }
    given_ += batch.records();
    return !batch.empty();
  }

  /// No whole line is there. What is answered must not wait for input that may be waiting for it.
  void read_more() {
    if (!ready()) {
      if (settings_.flush == Flush::automatic) output_.flush();
      wait(true);
      if (!ready()) return;
    }
    lines_.fill();
  }

  bool ready() const {
    pollfd state{input_, POLLIN, 0};
    return ::poll(&state, 1, 0) != 0;
  }

  void take_answers() {
    while (!cut_) {
      const Batch* const batch = pool_.answered();
      if (batch == nullptr) return;
      take(*batch);
    }
  }

  void take(const Batch& batch) {
    // A signal stops a batch between two records. What comes behind the gap must not be written.
    cut_ = batch.counts().records != batch.records();
    answered_.add(batch.counts());
    output_.append(batch.answers());
    if (settings_.flush == Flush::line) output_.flush();
    pool_.drop();
  }

  /// After a signal: the records that are being answered, up to the first that is not.
  void finish_begun() {
    while (!cut_ && !pool_.empty()) {
      const Batch* const batch = pool_.answered();
      if (batch == nullptr) {
        output_.flush();  // before the time for the end is over
        wait(false);
      } else {
        take(*batch);
      }
    }
  }

  /// Until an answer comes, a signal, the time of a report or, where it is wanted, input. Throws where nobody reads the
  /// output any more.
  void wait(bool for_input) {
    pollfd events[] = {
        {waker_.descriptor(), POLLIN, 0}, {output_.descriptor(), 0, 0}, {for_input ? input_ : -1, POLLIN, 0}};
    if (::poll(events, 3, reporter_.milliseconds_left()) > 0 &&
        (events[1].revents & (POLLERR | POLLHUP | POLLNVAL)) != 0)
      throw std::system_error(EPIPE, std::generic_category(), "cannot write standard output");
    waker_.clear();
  }

  Counts counts() const {
    Counts counts = answered_;
    counts.blank = blank_;
    counts.bytes = lines_.bytes();
    return counts;
  }

  const Settings& settings_;
  int input_;
  LineReader lines_;
  Output output_;
  Reporter reporter_;
  Waker waker_;
  Signals signals_;
  Pool pool_;
  std::size_t batch_bytes_;
  std::size_t given_ = 0;  ///< records
  std::size_t blank_ = 0;
  Counts answered_;
  bool cut_ = false;  ///< the last batch was not answered to its end
};

}  // namespace

Outcome run(const Settings& settings, int input, int output) {
  const lexicon::Extras lexicons(settings.lexicons);
  return Stream(settings, lexicons, input, output).run();
}

}  // namespace shilu::worker
