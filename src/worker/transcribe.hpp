// Records to transcripts.
#pragma once

#include <shilu/transcript.hpp>

#include <cstddef>

#include "lexicon/extras.hpp"
#include "worker/record.hpp"
#include "worker/settings.hpp"

namespace shilu::worker {

/// `size` becomes that of the text in bytes, as soon as it is known. Throws RecordError where there is no transcript.
Transcript transcribe(const Record& record, const Settings& settings, const lexicon::Extras& lexicons,
                      std::size_t& size);

}  // namespace shilu::worker
