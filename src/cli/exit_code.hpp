// How the command ends.
#pragma once

namespace shilu::cli {

enum class ExitCode : int {
  done = 0,
  found = 1,       ///< check: something at or above the level at which it fails
  incomplete = 2,  ///< usage, unreadable input, failed write: something that was asked for is missing
};

inline int to_int(ExitCode code) { return static_cast<int>(code); }

/// The worse of two, so that a run ends as its worst part did.
inline ExitCode worse(ExitCode a, ExitCode b) { return to_int(a) > to_int(b) ? a : b; }

}  // namespace shilu::cli
