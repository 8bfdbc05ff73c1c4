// Chooses among the built-in lexicons by language tag, and keeps what it has built.
#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <deque>
#include <mutex>
#include <string>

#include "lexicon/extras.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/reader.hpp"

namespace shilu::lexicon {

namespace {

std::size_t find_builtin(std::string_view language) {
  const auto lower = [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '_' ? '-' : c;
  };
  const auto same = [&](std::string_view a, std::string_view b) {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) { return lower(x) == lower(y); });
  };
  const std::vector<File>& files = builtin();
  std::size_t i = 0;
  while (i < files.size() && !same(files[i].language, language)) ++i;
  return i;
}

/// Language and script as the tag implies them: zh-TW → zh-Hant, zh → zh-Hans.
std::string with_script(const std::string& language) {
  std::array<char, 128> full{};
  UErrorCode status = U_ZERO_ERROR;
  uloc_addLikelySubtags(language.c_str(), full.data(), static_cast<int32_t>(full.size()), &status);
  std::array<char, 16> script{};
  uloc_getScript(full.data(), script.data(), static_cast<int32_t>(script.size()), &status);
  std::array<char, 16> primary{};
  uloc_getLanguage(full.data(), primary.data(), static_cast<int32_t>(primary.size()), &status);
  if (U_FAILURE(status) || script[0] == '\0') return {};
  return std::string(primary.data()) + '-' + script.data();
}

/// The built-in file for a tag: itself, what its script implies, or shorter and shorter tags; else `und`.
std::size_t choose(std::string_view language) {
  constexpr std::size_t longest_tag = 64;
  const std::size_t count = builtin().size();
  if (language.size() <= longest_tag) {
    std::string tag(language);
    if (const std::size_t i = find_builtin(tag); i < count) return i;
    if (const std::size_t i = find_builtin(with_script(tag)); i < count) return i;
    for (std::size_t end; (end = tag.find_last_of("-_")) != std::string::npos;) {
      tag.resize(end);
      if (const std::size_t i = find_builtin(tag); i < count) return i;
    }
  }
  return find_builtin("und");
}

/// Adds files and all that they include, each once, nearest first.
class Gatherer {
 public:
  void add(const File& file) {
    lexicon_->add(file);
    for (const std::string_view included : file.includes) add_builtin(find_builtin(included));
  }
  void add_builtin(std::size_t i) {
    if (i == builtin().size() || added_[i]) return;
    added_[i] = true;
    add(builtin()[i]);
  }
  std::shared_ptr<const Lexicon> result() && { return std::move(lexicon_); }

 private:
  std::shared_ptr<Lexicon> lexicon_ = std::make_shared<Lexicon>();
  std::vector<bool> added_ = std::vector<bool>(builtin().size());
};

std::shared_ptr<const Lexicon> build(std::size_t chosen, const std::vector<const File*>& extra) {
  Gatherer gatherer;
  // Of several values for a word the first stays: who adds a file means to have the last word.
  for (const File* file : extra) gatherer.add(*file);
  gatherer.add_builtin(chosen);
  gatherer.add_builtin(find_builtin("und"));
  return std::move(gatherer).result();
}

struct Kept {
  std::once_flag once;
  std::shared_ptr<const Lexicon> lexicon;
};

}  // namespace

struct Extras::Inside {
  std::deque<OwnedFile> owned;
  std::vector<const File*> files;
  std::vector<Kept> all;  ///< by built-in lexicon; none without files
};

Extras::Extras(const std::vector<std::string>& paths) {
  if (paths.empty()) return;
  inside_ = std::make_unique<Inside>();
  inside_->all = std::vector<Kept>(builtin().size() + 1);
  for (const std::string& path : paths) {
    inside_->owned.push_back(read_file(path));
    inside_->files.push_back(&inside_->owned.back().file);
  }
}
Extras::~Extras() = default;

std::shared_ptr<const Lexicon> Extras::for_language(std::string_view language) const {
  if (inside_ == nullptr) return lexicon::for_language(language);
  const std::size_t chosen = choose(language);
  Kept& kept = inside_->all[chosen];
  std::call_once(kept.once, [&] { kept.lexicon = build(chosen, inside_->files); });
  return kept.lexicon;
}

std::shared_ptr<const Lexicon> for_language(std::string_view language, const std::vector<const File*>& extra) {
  const std::size_t chosen = choose(language);
  if (!extra.empty()) return build(chosen, extra);
  // One more than there are files: for a program without any.
  static std::vector<Kept> all(builtin().size() + 1);
  Kept& kept = all[chosen];
  std::call_once(kept.once, [&] { kept.lexicon = build(chosen, {}); });
  return kept.lexicon;
}

}  // namespace shilu::lexicon
