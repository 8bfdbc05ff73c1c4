// One input, read and parsed; whatever is wrong with it goes to its messages.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <shilu/parse.hpp>

#include "cli/inputs.hpp"
#include "cli/messages.hpp"

namespace shilu::cli {

/// The bytes of an input; nothing when it cannot be read, which has then been told.
std::optional<std::string> read_input(const Input& input, const Limits& limits, Messages& messages);

/// What to say where an input is a document of ours, and a transcript is wanted.
std::optional<std::string> not_a_text(const Input& input, std::string_view bytes);

/// The transcript; nothing when the text cannot be made out, which has then been told.
/// Passes on LexiconError: no other input would fare better.
std::optional<Transcript> parse_input(const Input& input, std::string_view bytes, Options options, bool warnings,
                                      Messages& messages);

}  // namespace shilu::cli
