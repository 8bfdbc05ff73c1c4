// The process's standard streams and signals, put into the state that the rest of the command relies on.
#pragma once

namespace shilu::cli {

/// Closed streams must not have their numbers taken by files that are opened later, and a closed pipe or a full quota
/// must come back as an error of write() instead of ending the process.
void prepare_standard_streams();

}  // namespace shilu::cli
