// The words of one or more languages, ready to be asked about pieces of text.
#include "lexicon/lexicon.hpp"

#include <array>
#include <cstdint>
#include <deque>
#include <utility>

#include "lexicon/trie.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::lexicon {

namespace {

// Slots for the first characters of words, by the low bits of the code point.
constexpr std::size_t first_slots = 8192;

// Words of these categories are asked for at the end of a text too.
constexpr Categories suffixes = any_of(
    Category::label_reporter, Category::label_audience, Category::label_question, Category::label_answer,
    Category::label_follow_up, Category::label_host, Category::label_speaker, Category::label_interpreter,
    Category::question_number, Category::verb_ask, Category::verb_answer, Category::honorific_after, Category::title,
    Category::outlet, Category::outlet_ending, Category::organisation_ending, Category::section_speech,
    Category::caption_ending, Category::announcing, Category::place_ending, Category::floor);

}  // namespace

struct Lexicon::Tables {
  struct Value {
    Category category;
    std::string_view text;
    std::uint32_t next;
  };
  static constexpr std::uint32_t none = UINT32_MAX;

  Trie<End::front> front;
  Trie<End::back> back;
  std::array<Categories, first_slots> first_characters{};  // what words begin with a character; several share a slot
  std::string language;
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

std::string_view Lexicon::language() const { return tables_->language; }

void Lexicon::add(const File& file) {
  if (tables_->language.empty()) tables_->language = file.language;
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
    // Evidence of the language is counted from the files themselves.
    if (entry.category == Category::evidence) continue;
    const std::uint32_t number = tables_->front.add(word, bit(entry.category));
    if (bit(entry.category) & suffixes) tables_->back.add(word, bit(entry.category));
    tables_->first_characters[text::decode_at(word, 0).value % first_slots] |= bit(entry.category);
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
  std::size_t length = 0;
  for (std::size_t at = 0; at < folded.size(); at += length) {
    const auto c = text::decode_at(folded, at);
    length = c.length;
    if ((tables_->first_characters[c.value % first_slots] & wanted) == 0) continue;
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
