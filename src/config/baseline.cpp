// Findings that are known: which they are, and how they are written down.
#include "config/baseline.hpp"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>

#include "config/paths.hpp"
#include "text/harmless.hpp"
#include "text/validate.hpp"

namespace shilu::config {

namespace {

std::string entry(const Finding& finding) { return finding.fingerprint + ' ' + finding.code; }

}  // namespace

/// JSON holds no other bytes than UTF-8.
std::string Baseline::key(const std::string& text_path) const {
  auto below = path_below(path_, text_path);
  return text::valid_utf8(below) ? below : text::harmless(below);
}

void Baseline::add(const std::string& text_path, const Checked& checked) {
  if (checked.findings.empty()) return;
  auto& entries = files_[key(text_path)];
  for (const auto& finding : checked.findings) entries.push_back(entry(finding));
  std::sort(entries.begin(), entries.end());
}

std::string Baseline::json() const {
  rapidjson::StringBuffer buffer;
  rapidjson::PrettyWriter writer(buffer);
  writer.SetIndent(' ', 1);
  const auto put = [&](const std::string& text) {
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  };
  writer.StartObject();
  writer.Key("shilu-baseline");
  writer.Int(1);
  writer.Key("files");
  writer.StartObject();
  for (const auto& [path, entries] : files_) {
    put(path);
    writer.StartArray();
    for (const auto& each : entries) put(each);
    writer.EndArray();
  }
  writer.EndObject();
  writer.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + '\n';
}

void Baseline::apply(const std::string& text_path, Checked& checked) const {
  const auto file = files_.find(key(text_path));
  if (file == files_.end()) return;
  std::map<std::string, std::size_t> left;
  for (const auto& each : file->second) ++left[each];
  checked.suppressed += std::erase_if(checked.findings, [&](const Finding& finding) {
    const auto known = left.find(entry(finding));
    if (known == left.end() || known->second == 0) return false;
    --known->second;
    return true;
  });
}

std::size_t Baseline::size() const {
  std::size_t all = 0;
  for (const auto& [path, entries] : files_) all += entries.size();
  return all;
}

}  // namespace shilu::config
