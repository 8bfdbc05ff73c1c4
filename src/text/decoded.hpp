// What one way of reading the bytes gives, before it is cut into lines.
#pragma once

#include <string>

#include "text/malformed.hpp"
#include "text/source.hpp"

namespace shilu::text {

struct Decoded {
  std::string text;
  OffsetMap offsets;
  MalformedList malformed;
};

}  // namespace shilu::text
