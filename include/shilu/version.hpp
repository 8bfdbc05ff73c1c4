// The library's version.
#pragma once

#include <shilu/api.hpp>

namespace shilu {

/// `0.1.0`
SHILU_API const char* version();

}  // namespace shilu
