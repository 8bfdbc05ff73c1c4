// `shilu convert`: transcripts, and documents read back, to the formats of format.hpp.
#pragma once

#include "cli/exit_code.hpp"
#include "cli/request.hpp"

namespace shilu::cli {

/// Goes on after bad inputs. Throws what makes going on useless: a failed output, an unusable lexicon.
ExitCode convert(const ConvertRequest& request);

}  // namespace shilu::cli
