// `shilu convert -f convokit`: all inputs as one corpus in one folder.
#pragma once

#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"
#include "cli/request.hpp"

namespace shilu::cli {

/// Writes utterances.jsonl, speakers.json, conversations.json, corpus.json and index.json into `request.output`, and
/// touches nothing else there. An older corpus stays until the new one is whole; index.json goes first and comes last,
/// so that a corpus whose writing was cut off between its files is none for ConvoKit. Throws std::system_error.
ExitCode convert_into_corpus(const Inputs& inputs, const ConvertRequest& request);

}  // namespace shilu::cli
