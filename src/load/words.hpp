// Words of messages: quotations of the document, and lists of what is allowed.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace shilu::loading {

/// Its beginning, with `…`, where it is long.
std::string shortened(std::string_view text);

/// `"text"`, its beginning where it is long.
std::string quoted(std::string_view text);

/// `a, b, c`
std::string listed(std::span<const std::string_view> words);

/// `; did you mean "question"?`, or nothing where no candidate is near enough.
std::string guess(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace shilu::loading
