// JSON strings with halves of surrogate pairs, which simdjson refuses.
#pragma once

#include <string>
#include <string_view>

namespace shilu::worker {

/// What stands between the quotes of a valid JSON string, without its escapes. Half of a surrogate pair has no UTF-8:
/// it becomes the three bytes that UTF-8 would have for it, which the reader of transcripts reports as invalid.
std::string unescape(std::string_view body);

}  // namespace shilu::worker
