// One input, read and parsed; whatever is wrong with it is said on standard error.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <shilu/parse.hpp>

#include "cli/inputs.hpp"

namespace shilu::cli {

/// The bytes of an input; nothing when it cannot be read, which has then been said.
std::optional<std::string> read_input(const Input& input, const Limits& limits);

/// The transcript; nothing when the text cannot be made out, which has then been said.
/// Passes on LexiconError: no other input would fare better.
std::optional<Transcript> parse_input(const Input& input, std::string_view bytes, Options options, bool warnings);

}  // namespace shilu::cli
