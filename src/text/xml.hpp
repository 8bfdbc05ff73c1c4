// Any bytes as text of an XML 1.0 document.
#pragma once

#include <string>
#include <string_view>

namespace shilu::text {

/// Appends `bytes`, escaped for a value between `"`. What XML forbids even as a reference becomes U+FFFD, and so does
/// what is not UTF-8. Line ends and tabs become references, because a reader would turn them into blanks.
void append_xml_value(std::string_view bytes, std::string& out);

/// Appends `bytes`, escaped for content, where quotation marks, line feeds and tabs stay as they are.
void append_xml_content(std::string_view bytes, std::string& out);

std::string xml_value(std::string_view bytes);
std::string xml_content(std::string_view bytes);

}  // namespace shilu::text
