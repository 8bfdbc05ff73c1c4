// The document of format 1, as it is read. Its counterpart for writing is write/describe.hpp.
#pragma once

#include "load/shape.hpp"

namespace shilu::loading {

/// The shape of a whole document; its objects are Transcripts.
const Shape& document_shape();

}  // namespace shilu::loading
