// Which texts the patterns of a settings file mean.
#include "config/paths.hpp"

#include <algorithm>
#include <filesystem>

#include "config/glob.hpp"

namespace shilu::config {

namespace {

namespace fs = std::filesystem;

/// Calls for each part of a path with where it begins and ends, until one answers yes.
template <typename F>
bool any_part(std::string_view path, F asked) {
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    if (asked(begin, end)) return true;
    begin = end + 1;
  }
  return false;
}

bool means(std::string_view pattern, std::string_view path) {
  if (pattern.starts_with("./")) pattern.remove_prefix(2);
  const bool folder = pattern.size() > 1 && pattern.ends_with('/');
  if (folder) pattern.remove_suffix(1);
  const bool anywhere = pattern.find('/') == std::string_view::npos;
  if (pattern.size() > 1 && pattern.starts_with('/')) pattern.remove_prefix(1);
  if (pattern.empty()) return false;
  const Glob glob(pattern);
  return any_part(path, [&](std::size_t begin, std::size_t end) {
    if (folder && end == path.size()) return false;
    return glob.matches(anywhere ? path.substr(begin, end - begin) : path.substr(0, end));
  });
}

}  // namespace

std::string path_below(const std::string& file, const std::string& text_path) {
  const auto folder = file.empty() ? fs::current_path() : fs::absolute(file).lexically_normal().parent_path();
  const auto text = fs::absolute(text_path).lexically_normal();
  auto below = text.lexically_relative(folder);
  if (below.empty() || *below.begin() == "..") below = text.relative_path();
  return below.generic_string();
}

bool mean(const Paths& patterns, std::string_view path) {
  return std::any_of(patterns.begin(), patterns.end(), [&](const auto& pattern) { return means(pattern, path); });
}

bool mean_only(const Paths& patterns, std::string_view path) {
  if (patterns.size() != 1) return false;
  std::string_view pattern = patterns.front();
  if (pattern.starts_with("./")) pattern.remove_prefix(2);
  return pattern == path && pattern.find_first_of("*?[{\\") == std::string_view::npos;
}

}  // namespace shilu::config
