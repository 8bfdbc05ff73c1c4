// Paths of files, as other programs want to have them.
#pragma once

#include <string>
#include <string_view>

namespace shilu::report {

/// Without `./` in front: GitHub and GitLab look files up by name.
std::string_view without_dot(std::string_view path);

inline bool is_absolute(std::string_view path) { return path.starts_with('/'); }

/// A reference for relative paths, `file:///…` for absolute ones; everything but unreserved characters and `/` is
/// percent-encoded byte by byte.
std::string uri_of(std::string_view path);

}  // namespace shilu::report
