// Lines that are no JSON but the text, or the path of a file, themselves.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "worker/record.hpp"
#include "worker/settings.hpp"

namespace shilu::worker {

/// The id of a text is its ordinal, that of a path the path itself. It is kept in `id`.
void read_raw(std::string_view line, std::size_t ordinal, Raw raw, std::string& id, Record& record);

}  // namespace shilu::worker
