// `shilu check`: the format of transcripts, checked and mended.
#pragma once

#include "cli/exit_code.hpp"
#include "cli/request.hpp"

namespace shilu::cli {

/// Goes on after bad inputs. Throws what makes going on useless: a failed report, unusable settings or lexicons.
ExitCode check(const CheckRequest& request);

}  // namespace shilu::cli
