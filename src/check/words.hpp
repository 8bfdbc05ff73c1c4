// Findings put into words and into every unit of place.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <shilu/finding.hpp>

#include "check/findings.hpp"
#include "check/subject.hpp"

namespace shilu::checker {

/// Turn::id of the turn in which an offset stands; empty outside turns.
std::string turn_at(const Subject& s, std::size_t offset);

Place place_of(const text::Source& source, Range range);

/// `found` as findings of the options' language, with fingerprints, in order of the text.
std::vector<Finding> put_into_words(const Subject& subject, std::vector<Found> found);

}  // namespace shilu::checker
