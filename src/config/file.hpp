// One YAML file while it is read: its document, and the paths and patterns that it names.
#pragma once

#include <string>

#include <shilu/check.hpp>
#include <shilu/settings.hpp>

#include "yaml/document.hpp"

namespace shilu::config {

struct File {
  const yaml::Document& document;
  const std::string& path;

  /// Relative paths begin at the file's folder.
  std::string path_of(const YAML::Node& node) const;
  Paths patterns_of(const YAML::Node& node) const;
  /// Fails at the node for options that have none but its value.
  void hold(const YAML::Node& node, const CheckOptions& options) const;
  [[noreturn]] void fail(const YAML::Node& node, const std::string& message) const;
};

/// Reads the document and calls what makes something of it; errors are given the file's name.
template <typename F>
auto with_document(std::string_view yaml, const std::string& path, F make) {
  try {
    const yaml::Document document(yaml);
    return make(File{document, path});
  } catch (const yaml::Error& error) {
    throw SettingsError(path, error.line(), error.column(), error.what());
  }
}

}  // namespace shilu::config
