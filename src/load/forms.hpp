// The forms that the schema asks of a few texts, and the whole numbers of both formats.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace shilu::loading {

// Each says what is expected where `text` has not the form, and nothing where it has it.
std::string_view expects_id(std::string_view text);
std::string_view expects_turn_id(std::string_view text);
std::string_view expects_date(std::string_view text);
std::string_view expects_time(std::string_view text);
std::string_view expects_language(std::string_view text);
std::string_view expects_code(std::string_view text);

/// Decimal digits without a leading zero; `12.0` is the same as `12`, because some tools make no difference.
/// Nothing for all else, and for what is too large.
std::optional<std::size_t> whole_number(std::string_view text);

}  // namespace shilu::loading
