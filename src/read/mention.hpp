// Where the text names a participant first.
#pragma once

#include <shilu/transcript.hpp>

#include "read/case.hpp"

namespace shilu::read {

/// The name in the spelling of the text, in bytes of the original; empty where it does not stand there. A field or an
/// entry of a roster may have its key, an office or other people before it.
Bytes mention_of(const Case& c, const Person& person);

}  // namespace shilu::read
