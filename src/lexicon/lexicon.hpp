// The words of one or more languages, ready to be asked about pieces of text.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/category.hpp"

namespace shilu::lexicon {

/// One word of a lexicon file.
struct Entry {
  Category category;
  std::string_view word;   ///< as in the file
  std::string_view value;  ///< for valued categories, else empty
};

/// One lexicon file: what `reader` reads and what is compiled into the program.
struct File {
  std::string_view language;               ///< BCP 47
  std::string_view name;                   ///< in the language itself
  std::vector<std::string_view> includes;  ///< languages whose words count too
  std::vector<Entry> entries;
};

/// The files compiled into the program, sorted by language. The views live for ever.
const std::vector<File>& builtin();

/// Words of several files in one table. Every question is asked with folded text (see text/fold.hpp: lower case,
/// same number of bytes); words are folded when they are added.
class Lexicon {
 public:
  struct Match {
    std::size_t length = 0;     ///< bytes; 0: none
    Categories categories = 0;  ///< all that the word is
    explicit operator bool() const { return length != 0; }
  };

  Lexicon();
  ~Lexicon();
  Lexicon(Lexicon&&) noexcept;
  Lexicon& operator=(Lexicon&&) noexcept;

  void add(const File& file);

  /// The language it was made for: that of the first file.
  std::string_view language() const;

  /// What the whole text is; 0 where it is no word.
  Categories find(std::string_view folded) const;
  /// The longest word of the wanted categories that the text begins with.
  Match longest_prefix(std::string_view folded, Categories wanted) const;
  /// … ends with. Only for categories whose words stand at an end: see `suffixes` in lexicon.cpp.
  Match longest_suffix(std::string_view folded, Categories wanted) const;
  /// … has anywhere; position of the first such word or npos. Linear in the text times the longest word.
  std::size_t search(std::string_view folded, Categories wanted, Match* match = nullptr) const;
  /// The value of a word in a valued category; empty where there is none.
  std::string_view value(std::string_view folded, Category category) const;

 private:
  struct Tables;
  std::unique_ptr<Tables> tables_;
};

/// The words for a language: its file, what it includes, and `und` (signs that every language has: Q, A).
/// `extra` are added whole. Built once per language and process when there are no extras.
std::shared_ptr<const Lexicon> for_language(std::string_view language, const std::vector<const File*>& extra = {});

}  // namespace shilu::lexicon
