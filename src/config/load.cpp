// A settings file as a whole, and the files that it extends.
#include <algorithm>
#include <filesystem>

#include "config/file.hpp"
#include "config/suppress_keys.hpp"
#include "config/text_keys.hpp"
#include "yaml/file.hpp"
#include "yaml/values.hpp"

namespace shilu {

namespace {

using config::File;

/// The files that are being read, each of which extends the next.
using Chain = std::vector<std::filesystem::path>;

Settings read(std::string_view yaml, const std::string& path, Chain& chain);

/// One name for a file, however it is written; as it is written where the file cannot be looked at.
std::filesystem::path real(const std::string& path) {
  std::error_code error;
  auto found = std::filesystem::weakly_canonical(path, error);
  return error ? std::filesystem::path(path) : found;
}

Settings extended(const File& file, const YAML::Node& node, Chain& chain) {
  const auto path = file.path_of(node);
  if (std::find(chain.begin(), chain.end(), real(path)) != chain.end()) file.fail(node, path + " extends itself");
  std::string yaml;
  try {
    yaml = yaml::read_file(path);
  } catch (const yaml::Error& error) {
    file.fail(node, path + ": " + error.what());
  }
  return read(yaml, path, chain);
}

SettingsLayer override_of(const File& file, const YAML::Node& node) {
  SettingsLayer layer;
  auto keys = config::text_keys(file, layer.texts);
  keys.push_back({"paths", [&](const YAML::Node& value) { layer.paths = file.patterns_of(value); }});
  yaml::read_mapping(file.document, node, keys);
  if (layer.paths.empty()) file.fail(node, "missing key 'paths'");
  return layer;
}

template <typename T>
void append(std::vector<T>& to, std::vector<T> more) {
  std::move(more.begin(), more.end(), std::back_inserter(to));
}

Settings read_file(const File& file, Chain& chain) {
  Settings settings;
  SettingsLayer own;
  std::vector<SettingsLayer> overrides;
  Settings base;
  auto keys = config::text_keys(file, own.texts);
  append(keys,
         yaml::Keys{{"root", [&](const auto& node) { settings.root = yaml::flag(file.document, node); }},
                    {"extends", [&](const auto& node) { base = extended(file, node, chain); }},
                    {"exclude", [&](const auto& node) { settings.exclude = file.patterns_of(node); }},
                    {"suppress", [&](const auto& node) { settings.suppress = config::read_suppressions(file, node); }},
                    {"baseline", [&](const auto& node) { settings.baseline = file.path_of(node); }},
                    {"overrides", [&](const auto& node) {
                       if (node.IsScalar() || node.IsMap())
                         yaml::wrong_kind(file.document, node, "a list of mappings with paths");
                       yaml::each(node, [&](const auto& item) { overrides.push_back(override_of(file, item)); });
                     }}});
  // A file of nothing but comments asks for nothing.
  if (!file.document.root().IsNull()) yaml::read_mapping(file.document, file.document.root(), keys);

  settings.path = file.path;
  settings.layers = std::move(base.layers);
  settings.layers.push_back(std::move(own));
  append(settings.layers, std::move(overrides));
  append(base.exclude, std::move(settings.exclude));
  settings.exclude = std::move(base.exclude);
  append(base.suppress, std::move(settings.suppress));
  settings.suppress = std::move(base.suppress);
  if (settings.baseline.empty()) settings.baseline = std::move(base.baseline);
  return settings;
}

Settings read(std::string_view yaml, const std::string& path, Chain& chain) {
  chain.push_back(real(path));
  auto settings = config::with_document(yaml, path, [&](const File& file) { return read_file(file, chain); });
  chain.pop_back();
  return settings;
}

}  // namespace

Settings read_settings(std::string_view yaml, const std::string& path) {
  Chain chain;
  return read(yaml, path, chain);
}

Settings load_settings(const std::string& path) {
  try {
    return read_settings(yaml::read_file(path), path);
  } catch (const yaml::Error& error) {
    throw SettingsError(path, error.line(), error.column(), error.what());
  }
}

}  // namespace shilu
