// Which texts the patterns of a settings file mean.
#pragma once

#include <string>
#include <string_view>

#include <shilu/settings.hpp>

namespace shilu::config {

/// The path of a text below the folder of a file, with `/` between its parts. For a text that is not below it: its
/// whole path without the first `/`, so that patterns for any depth still mean it.
std::string path_below(const std::string& file, const std::string& text_path);

/// One of the patterns means the text, or a folder in which it is.
bool mean(const Paths& patterns, std::string_view path_below);

/// The only thing that is meant is this text, by its full path.
bool mean_only(const Paths& patterns, std::string_view path_below);

}  // namespace shilu::config
