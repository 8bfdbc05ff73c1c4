// Findings put into words and into every unit of place.
#pragma once

#include <string_view>
#include <vector>

#include <shilu/finding.hpp>

#include "check/findings.hpp"
#include "check/subject.hpp"

namespace shilu::checker {

Place place_of(const text::Source& source, Range range);

/// `found` as findings of the options' language, with fingerprints, in order of the text.
std::vector<Finding> put_into_words(const Subject& subject, std::vector<Found> found);

}  // namespace shilu::checker
