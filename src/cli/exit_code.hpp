// How the command ends.
#pragma once

namespace shilu::cli {

enum class ExitCode : int {
  done = 0,
  incomplete = 2,  ///< usage, unreadable input, failed write: something that was asked for is missing
};

inline int to_int(ExitCode code) { return static_cast<int>(code); }

/// Once incomplete, always incomplete.
inline ExitCode worse(ExitCode a, ExitCode b) { return to_int(a) > to_int(b) ? a : b; }

}  // namespace shilu::cli
