// The words of one or more languages, ready to be asked about pieces of text.
#include "lexicon/lexicon.hpp"

#include <cstdint>
#include <deque>
#include <utility>

#include "lexicon/trie.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"

namespace shilu::lexicon {

struct Lexicon::Tables {
  struct Value {
    Category category;
    std::string_view text;
    std::uint32_t next;
  };
  static constexpr std::uint32_t none = UINT32_MAX;

  Trie<End::front> front;
  Trie<End::back> back;
  std::vector<std::uint32_t> first_value;  // by the number of the word
  std::vector<Value> values;
  std::deque<std::string> strings;  // what the views above point into

  void add_value(std::uint32_t word, Category category, std::string_view text);
  std::string_view value(std::uint32_t word, Category category) const;
};

void Lexicon::Tables::add_value(std::uint32_t word, Category category, std::string_view text) {
  if (first_value.size() <= word) first_value.resize(front.size(), none);
  values.push_back({category, text, first_value[word]});
  first_value[word] = static_cast<std::uint32_t>(values.size() - 1);
}

std::string_view Lexicon::Tables::value(std::uint32_t word, Category category) const {
  if (word >= first_value.size()) return {};
  for (std::uint32_t i = first_value[word]; i != none; i = values[i].next) {
    if (values[i].category == category) return values[i].text;
  }
  return {};
}

Lexicon::Lexicon() : tables_(std::make_unique<Tables>()) {}
Lexicon::~Lexicon() = default;
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;

void Lexicon::add(const File& file) {
  // Folding keeps the number of bytes, so all words are folded in one go and found again by their offsets.
  std::string words;
  std::string values;
  std::size_t value_bytes = 0;
  for (const Entry& entry : file.entries) {
    words.append(entry.word).push_back('\n');
    value_bytes += entry.value.size();
  }
  values.reserve(value_bytes);
  for (const Entry& entry : file.entries) values += entry.value;
  const std::string_view folded = tables_->strings.emplace_back(text::fold(words));
  const std::string_view kept = tables_->strings.emplace_back(std::move(values));

  tables_->front.reserve(tables_->front.size() + file.entries.size());
  tables_->back.reserve(tables_->back.size() + file.entries.size());
  std::size_t word_at = 0;
  std::size_t value_at = 0;
  for (const Entry& entry : file.entries) {
    const std::string_view word = folded.substr(word_at, entry.word.size());
    const std::string_view value = kept.substr(value_at, entry.value.size());
    word_at += entry.word.size() + 1;
    value_at += entry.value.size();
    if (word.empty()) continue;
    const std::uint32_t number = tables_->front.add(word, bit(entry.category));
    tables_->back.add(word, bit(entry.category));
    if (!value.empty() && tables_->value(number, entry.category).empty()) {
      tables_->add_value(number, entry.category, value);
    }
  }
}

Categories Lexicon::find(std::string_view folded) const { return tables_->front.find(folded).categories; }

Lexicon::Match Lexicon::longest_prefix(std::string_view folded, Categories wanted) const {
  const auto found = tables_->front.longest(folded, wanted);
  return {found.length, found.categories};
}

Lexicon::Match Lexicon::longest_suffix(std::string_view folded, Categories wanted) const {
  const auto found = tables_->back.longest(folded, wanted);
  return {found.length, found.categories};
}

std::size_t Lexicon::search(std::string_view folded, Categories wanted, Match* match) const {
  for (std::size_t at = 0; at < folded.size(); ++at) {
    // Words begin with a whole character, so no byte inside one passes this test.
    if (!tables_->front.may_start(folded[at], wanted)) continue;
    if (text::inside_word(folded, at)) continue;
    if (const Match found = longest_prefix(folded.substr(at), wanted)) {
      if (match != nullptr) *match = found;
      return at;
    }
  }
  if (match != nullptr) *match = {};
  return std::string_view::npos;
}

std::string_view Lexicon::value(std::string_view folded, Category category) const {
  return tables_->value(tables_->front.find(folded).word, category);
}

}  // namespace shilu::lexicon
