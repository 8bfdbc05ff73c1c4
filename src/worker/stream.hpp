// The worker itself: records from one descriptor, answers to another, in the same order.
#pragma once

#include "worker/counts.hpp"
#include "worker/settings.hpp"

namespace shilu::worker {

struct Outcome {
  enum class End {
    input,   ///< all of it was answered
    pipe,    ///< nobody reads the output any more
    signal,  ///< told to stop
  };
  End end = End::input;
  int signal = 0;
  Counts counts;  ///< of what was answered
  double seconds = 0;
};

/// Reads to the end of the input. Throws LexiconError before anything is read, and std::system_error where the input
/// cannot be read or the output not be written.
Outcome run(const Settings& settings, int input, int output);

}  // namespace shilu::worker
