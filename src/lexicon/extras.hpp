// Lexicon files that a program reads once and then uses for many texts.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"

namespace shilu::lexicon {

/// May be asked from several threads at once.
class Extras {
 public:
  /// Throws LexiconError for an unusable file.
  explicit Extras(const std::vector<std::string>& paths);
  ~Extras();
  Extras(const Extras&) = delete;
  Extras& operator=(const Extras&) = delete;

  /// The built-in words for a language and those of all files, put together once for each built-in lexicon.
  std::shared_ptr<const Lexicon> for_language(std::string_view language) const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;  ///< null without files
};

}  // namespace shilu::lexicon
