// Where JSON is broken, and how. Asked when it is known to be.
#pragma once

#include <optional>
#include <string_view>

#include "load/fault.hpp"

namespace shilu::loading {

/// Nothing where RapidJSON finds nothing wrong.
std::optional<Fault> json_fault(std::string_view bytes);

}  // namespace shilu::loading
