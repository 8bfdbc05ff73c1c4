// The options of a reading, from C.
#pragma once

#include <shilu/c.h>

#include <cstddef>
#include <shilu/parse.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace shilu::capi {

/// Throws Failure for a null pointer with a size.
std::string taken_string(const shilu_string& given, const char* name);
std::vector<std::string> taken_strings(const shilu_string* given, std::size_t count, const char* name);

/// Null: the usual values. Throws Failure.
Options taken_options(const shilu_options* given);

/// The input of a call. Throws Failure.
std::string_view taken_bytes(const char* bytes, std::size_t size);

}  // namespace shilu::capi
