// Manual pages in man(7).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pages/page.hpp"

namespace shilu::pages {

/// `shilu`, `shilu-convert`.
std::string man_name(const CommandPage& page);

/// The page of `pages[index]` in section 1. `pages` is what command_pages() gives; `date` is YYYY-MM-DD.
std::string man(const std::vector<CommandPage>& pages, std::size_t index, std::string_view date);

/// shilu.yaml(5), made of docs/settings.md. Throws std::runtime_error for Markdown that it does not know.
std::string settings_man(std::string_view markdown, std::string_view date);

}  // namespace shilu::pages
