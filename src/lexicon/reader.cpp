// Reads a lexicon file (YAML) with yaml-cpp. Errors carry file, line and column and the nearest known key.
#include "lexicon/reader.hpp"

#include <algorithm>
#include <charconv>
#include <shilu/lexicon_error.hpp>
#include <unordered_map>

#include "text/edit_distance.hpp"
#include "text/language_tag.hpp"
#include "yaml/document.hpp"
#include "yaml/file.hpp"

namespace shilu::lexicon {

namespace {

using yaml::kind;
using yaml::Place;
using yaml::quote;
using Names = std::vector<std::string_view>;

std::string_view group_of(std::string_view path) {
  const std::size_t dot = path.find('.');
  return dot == std::string_view::npos ? std::string_view() : path.substr(0, dot);
}

/// The keys that may stand in a group, or for an empty name at the top.
Names names_in(std::string_view group) {
  Names names;
  if (group.empty()) names = {"language", "name", "includes"};
  for (const Key& key : keys) {
    const std::string_view own = group_of(key.path);
    const std::string_view name = own == group ? key.path.substr(group.empty() ? 0 : group.size() + 1) : own;
    if ((own == group || group.empty()) && std::find(names.begin(), names.end(), name) == names.end()) {
      names.push_back(name);
    }
  }
  return names;
}

const Key* find_key(std::string_view group, std::string_view name) {
  for (const Key& key : keys) {
    if (group_of(key.path) == group && key.path.substr(group.empty() ? 0 : group.size() + 1) == name) return &key;
  }
  return nullptr;
}

/// The whole numbers that a category takes for values.
struct Range {
  int least;
  int most;
};
const Range* range_of(Category category) {
  static constexpr Range months{1, 12};
  static constexpr Range weekdays{1, 7};
  static constexpr Range years{-9999, 9999};
  static constexpr Range hours{0, 23};
  if (category == Category::month) return &months;
  if (category == Category::weekday) return &weekdays;
  if (category == Category::era) return &years;
  return category == Category::day_part ? &hours : nullptr;
}

class Reader {
 public:
  explicit Reader(std::string_view yaml) : document_(yaml) {}

  OwnedFile read() && {
    read_level("", document_.root());
    if (result_.file.language.empty()) document_.fail(0, "missing key 'language'");
    return std::move(result_);
  }

 private:
  /// Remembers where each word of a list (or key of a mapping) stands, and refuses the second.
  class Once {
   public:
    Once(const yaml::Document& document, std::string_view what) : document_(document), what_(what) {}
    void see(const std::string& word, std::size_t offset) {
      const auto [at, is_new] = seen_.emplace(word, offset);
      if (is_new) return;
      document_.fail(offset, "duplicate " + std::string(what_) + ' ' + quote(word) + ", first in line " +
                                 std::to_string(document_.line_at(at->second)));
    }

   private:
    const yaml::Document& document_;
    std::string_view what_;
    std::unordered_map<std::string, std::size_t> seen_;
  };

  [[noreturn]] void fail_kind(const YAML::Node& node, std::string_view expected, std::string_view hint = "") {
    document_.fail(document_.offset(node),
                   "expected " + std::string(expected) + ", found " + std::string(kind(node)) + std::string(hint));
  }

  std::string_view keep(std::string text) { return result_.strings.emplace_back(std::move(text)); }

  void read_level(std::string_view group, const YAML::Node& node) {
    if (node.IsNull() && !group.empty()) return;
    if (!node.IsMap()) fail_kind(node, "a mapping with keys");
    Once once(document_, "key");
    for (const auto& pair : node) {
      const Place name = word_of(pair.first);
      once.see(name.text, name.offset);
      if (!read_key(group, name.text, pair.second)) fail_unknown(group, name);
    }
  }

  bool read_key(std::string_view group, std::string_view name, const YAML::Node& value) {
    if (const Key* key = find_key(group, name)) {
      if (key->valued) {
        read_values(*key, value);
      } else {
        for (Place& word : words_of(value)) {
          result_.file.entries.push_back({key->category, keep(std::move(word.text)), {}});
        }
      }
      return true;
    }
    if (!group.empty()) return false;
    if (name == "language") {
      result_.file.language = keep(tag_of(word_of(value)));
    } else if (name == "name") {
      result_.file.name = keep(word_of(value).text);
    } else if (name == "includes") {
      for (Place& word : words_of(value)) result_.file.includes.push_back(keep(tag_of(std::move(word))));
    } else {
      const Names names = names_in("");
      if (std::find(names.begin(), names.end(), name) == names.end()) return false;
      read_level(name, value);
    }
    return true;
  }

  [[noreturn]] void fail_unknown(std::string_view group, const Place& name) {
    const Names names = names_in(group);
    std::string message = "unknown key " + quote(name.text);
    if (!group.empty()) message += " in " + quote(group);
    if (const std::string_view near = text::nearest(name.text, names); !near.empty()) {
      message += "; did you mean " + quote(near) + '?';
    } else {
      message += "; the keys here are";
      for (const std::string_view& known : names) message.append(&known == &names.front() ? " " : ", ").append(known);
    }
    document_.fail(name.offset, message);
  }

  std::string tag_of(Place word) {
    if (!text::is_language_tag(word.text)) document_.fail(word.offset, quote(word.text) + " is no language tag");
    return std::move(word.text);
  }

  Place word_of(const YAML::Node& node) {
    if (node.IsNull()) document_.fail(document_.offset(node), "empty word");
    if (!node.IsScalar()) fail_kind(node, "a word", node.IsMap() ? "; a word with ': ' in it needs quotes" : "");
    const std::string& text = node.Scalar();
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) document_.fail(document_.offset(node), "empty word");
    return {text, document_.offset(node)};
  }

  /// A list, or one text with blanks between the words.
  std::vector<Place> words_of(const YAML::Node& node) {
    std::vector<Place> words;
    if (node.IsMap()) fail_kind(node, "a list of words");
    if (node.IsScalar() && !document_.is_quoted(node)) words = document_.split(node);
    if (node.IsScalar() && document_.is_quoted(node)) words.push_back(word_of(node));
    if (node.IsSequence()) {
      for (const YAML::Node& item : node) words.push_back(word_of(item));
    }
    Once once(document_, "word");
    for (const Place& word : words) once.see(word.text, word.offset);
    return words;
  }

  void read_values(const Key& key, const YAML::Node& node) {
    if (node.IsNull()) return;
    if (!node.IsMap()) fail_kind(node, "a mapping from words to values");
    Once once(document_, "word");
    for (const auto& pair : node) {
      Place word = word_of(pair.first);
      once.see(word.text, word.offset);
      Place value = word_of(pair.second);
      check_value(key.category, word, value);
      result_.file.entries.push_back({key.category, keep(std::move(word.text)), keep(std::move(value.text))});
    }
  }

  void check_value(Category category, const Place& word, const Place& value) {
    const Range* range = range_of(category);
    if (range == nullptr) return;
    int number = 0;
    const char* end = value.text.data() + value.text.size();
    const auto [last, error] = std::from_chars(value.text.data(), end, number);
    if (error == std::errc() && last == end && number >= range->least && number <= range->most) return;
    document_.fail(value.offset, "the value of " + quote(word.text) + " must be a whole number from " +
                                     std::to_string(range->least) + " to " + std::to_string(range->most) + ", not " +
                                     quote(value.text));
  }

  yaml::Document document_;
  OwnedFile result_;
};

}  // namespace

OwnedFile read(std::string_view yaml, const std::string& path) {
  try {
    return Reader(yaml).read();
  } catch (const yaml::Error& error) {
    throw LexiconError(path, error.line(), error.column(), error.what());
  }
}

OwnedFile read_file(const std::string& path) {
  std::string text;
  try {
    text = yaml::read_file(path);
  } catch (const yaml::Error& error) {
    throw LexiconError(path, error.line(), error.column(), error.what());
  }
  return read(text, path);
}

}  // namespace shilu::lexicon
