// Reads a lexicon file (YAML) with yaml-cpp. Errors carry file, line and column and the nearest known key.
#pragma once

#include <deque>
#include <string>
#include <string_view>

#include "lexicon/lexicon.hpp"

namespace shilu::lexicon {

/// A file read at run time: owns the text that its views point into, so it moves and is never copied.
struct OwnedFile {
  File file;
  std::deque<std::string> strings;

  OwnedFile() = default;
  OwnedFile(OwnedFile&&) = default;
  OwnedFile& operator=(OwnedFile&&) = default;
};

/// Throws shilu::LexiconError: not YAML, not UTF-8, unknown key, duplicate key or word, list where a mapping belongs.
/// `path` is only what errors call the file.
OwnedFile read(std::string_view yaml, const std::string& path);
OwnedFile read_file(const std::string& path);

}  // namespace shilu::lexicon
