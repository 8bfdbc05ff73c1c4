// Reads a baseline with simdjson: it is large where a house begins with old texts.
#include <simdjson.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

#include <shilu/settings.hpp>

#include "config/baseline.hpp"

namespace shilu::config {

namespace {

using Files = std::map<std::string, std::vector<std::string>>;

/// Line and column of a place in the text.
SettingsError error_at(std::string_view json, std::size_t offset, const std::string& path, const std::string& message) {
  const auto before = json.substr(0, offset);
  const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  const auto newline = before.rfind('\n');
  const auto column = newline == std::string_view::npos ? before.size() + 1 : before.size() - newline;
  return {path, line, column, message};
}

void read_files(simdjson::ondemand::object object, Files& files) {
  for (auto field : object) {
    auto& entries = files[std::string(std::string_view(field.unescaped_key()))];
    for (auto item : field.value().get_array()) entries.emplace_back(std::string_view(item.get_string()));
    std::sort(entries.begin(), entries.end());
  }
}

/// The number of the format; 0 where there is none.
std::int64_t read_document(simdjson::ondemand::document& document, Files& files, std::string& unknown) {
  std::int64_t format = 0;
  for (auto field : document.get_object()) {
    const std::string key(std::string_view(field.unescaped_key()));
    if (key == "shilu-baseline") {
      format = field.value().get_int64();
    } else if (key == "files") {
      read_files(field.value().get_object(), files);
    } else {
      unknown = key;
      return format;
    }
  }
  return format;
}

}  // namespace

Baseline Baseline::read(std::string_view json, std::string path) {
  Baseline baseline(std::move(path));
  const simdjson::padded_string padded(json);
  simdjson::ondemand::parser parser;
  simdjson::ondemand::document document;
  std::int64_t format = 0;
  std::string unknown;
  try {
    document = parser.iterate(padded);
    format = read_document(document, baseline.files_, unknown);
  } catch (const simdjson::simdjson_error& error) {
    const char* at = nullptr;
    const bool known = document.is_alive() && document.current_location().get(at) == simdjson::SUCCESS;
    const auto offset = known ? static_cast<std::size_t>(at - padded.data()) : json.size();
    throw error_at(json, std::min(offset, json.size()), baseline.path_, std::string("no baseline: ") + error.what());
  }
  if (!unknown.empty()) throw SettingsError(baseline.path_, 0, 0, "no baseline: unknown key '" + unknown + "'");
  if (format != 1) throw SettingsError(baseline.path_, 0, 0, "no baseline of format 1: write it anew");
  return baseline;
}

Baseline Baseline::load(const std::string& path) {
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  std::string json;
  if (file) json.assign(std::istreambuf_iterator<char>(file), {});
  if (!file || file.bad()) throw SettingsError(path, 0, 0, std::string("cannot be read: ") + std::strerror(errno));
  return read(json, path);
}

}  // namespace shilu::config
