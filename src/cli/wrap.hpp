// Text in lines of no more than so many columns.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shilu::cli {

/// One paragraph, every line behind `indent` spaces and with a line end. Lines break at blanks and between wide
/// characters, but not before a mark that closes nor behind one that opens.
std::string wrapped(std::string_view paragraph, std::size_t columns, std::size_t indent);

}  // namespace shilu::cli
