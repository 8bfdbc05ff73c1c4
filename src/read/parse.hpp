// Bytes to Transcript, for who reads many texts with the same lexicons.
#pragma once

#include <string_view>

#include <shilu/parse.hpp>

#include "lexicon/extras.hpp"

namespace shilu::read {

/// As shilu::parse; `extras` take the place of `options.lexicons`. May be called from several threads at once.
Transcript parse(std::string_view bytes, const Options& options, const lexicon::Extras& extras);

}  // namespace shilu::read
