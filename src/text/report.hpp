// The diagnostics of decoding: what each says.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/malformed.hpp"
#include "text/source.hpp"

namespace shilu::text {

/// Refusals: nothing is read.
Diagnostic too_large(std::size_t bytes, std::size_t limit);
Diagnostic unknown_name(std::string_view name);
Diagnostic not_convertible(std::string_view encoding);
/// `likely` may be empty; `byte` is the first that is not UTF-8.
Diagnostic uncertain(std::string_view likely, std::size_t byte);

/// What was noticed in a text that was read: NUL, and bytes that were replaced. At most `limit`, and a note that counts
/// the rest.
std::vector<Diagnostic> report(const Source& source, const MalformedList& malformed, std::size_t limit);

}  // namespace shilu::text
