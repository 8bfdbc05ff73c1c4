// The decided case to the public model.
#pragma once

#include <shilu/parse.hpp>
#include <shilu/transcript.hpp>

#include "read/case.hpp"

namespace shilu::read {

/// Fills everything but `source` and the diagnostics of decoding.
void build(const Case& c, const Options& options, Transcript& transcript);

/// ASCII ids for all participants, unique: transliterated name, or outlet, or role.
std::vector<std::string> participant_ids(const std::vector<const Person*>& people, const lexicon::Lexicon& lexicon);

}  // namespace shilu::read
