// SIGTERM and SIGINT: what is begun is finished and written, and the process ends soon, wherever it waits.
#pragma once

#include "worker/waker.hpp"

namespace shilu::worker {

/// One at a time in a process; the handlers stay as long as this.
class Signals {
 public:
  /// The handlers wake `waker`. A signal that is ignored already stays so: a shell does that to what it runs in the
  /// background.
  explicit Signals(const Waker& waker);
  ~Signals();
  Signals(const Signals&) = delete;
  Signals& operator=(const Signals&) = delete;

  /// The number of the first signal that came; 0: none. Some time after it the process ends by itself, for the case
  /// that it cannot go on, such as in a write that nobody reads.
  static int caught();
};

/// As long as this lives, threads that are made do not receive these signals: they are for the main thread.
class SignalsHeldBack {
 public:
  SignalsHeldBack();
  ~SignalsHeldBack();
  SignalsHeldBack(const SignalsHeldBack&) = delete;
  SignalsHeldBack& operator=(const SignalsHeldBack&) = delete;
};

/// What a shell calls the end by a signal: 128 and its number.
inline int status_of_signal(int signal) { return 128 + signal; }

}  // namespace shilu::worker
