// Findings that are known: written to a file once, and silent from then on.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/finding.hpp>

namespace shilu::config {

/// A JSON file, one finding on a line, in order, so that its versions are easily compared:
///   {"shilu-baseline": 1, "files": {"2023/a.txt": ["0123456789abcdef SL203"]}}
/// Texts are named relative to the folder of the file.
class Baseline {
 public:
  /// `path` is where the file is or will be.
  explicit Baseline(std::string path) : path_(std::move(path)) {}

  /// Both throw SettingsError, with line and column where JSON ends.
  static Baseline load(const std::string& path);
  static Baseline read(std::string_view json, std::string path);

  void add(const std::string& text_path, const Checked& checked);
  std::string json() const;

  /// Takes away the findings that are known, each entry once, and counts them as suppressed.
  void apply(const std::string& text_path, Checked& checked) const;

  const std::string& path() const { return path_; }
  std::size_t size() const;

 private:
  std::string key(const std::string& text_path) const;

  std::string path_;
  std::map<std::string, std::vector<std::string>> files_;  ///< entries sorted
};

}  // namespace shilu::config
