// Any bytes as text of an XML 1.0 document.
#pragma once

#include <string>
#include <string_view>

namespace shilu::report {

/// Escaped for a value between `"` or for content. What XML forbids even as a reference becomes U+FFFD; line ends and
/// tabs become references, because a reader would turn them into blanks in a value.
std::string xml(std::string_view bytes);

/// Escaped for content, where line ends and tabs stay as they are.
std::string xml_content(std::string_view bytes);

}  // namespace shilu::report
