// `shilu worker`: records in, answers out, for pipelines and distributed engines.
#pragma once

#include "cli/exit_code.hpp"
#include "cli/request.hpp"

namespace shilu::cli {

/// What is wrong with a record stands in its answer. Throws what ends the stream: unusable lexicons, standard input
/// that cannot be read, standard output that cannot be written.
ExitCode work(const WorkerRequest& request);

}  // namespace shilu::cli
