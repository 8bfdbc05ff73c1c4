// How many threads are to work.
#pragma once

#include <cstddef>

#include "cli/arguments.hpp"

namespace shilu::cli {

/// What --jobs says; without it, as many as this process has processors. Throws UsageError.
std::size_t jobs_of(const Arguments& arguments);

}  // namespace shilu::cli
