// The fullest form of a name that the text gives: MR. CARNEY is the Jay Carney of the title, BIDEN the Joe Biden of the
// lead. For writing that sets its words apart; Han labels print whole names.
#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "read/case.hpp"
#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

using lexicon::any_of;
using lexicon::Category;

// A mention above the first turn counts for this many in the text.
constexpr int header_weight = 5;
constexpr std::size_t most_words = 3;  // before a family name: Sarah Huckabee Sanders
constexpr std::size_t longest_word = 64;
// Bytes of the text that are looked through: longer than any conference.
constexpr std::size_t searched_bytes = 1u << 20;

bool is_latin(std::string_view text) { return !text.empty() && text::decode_at(text, 0).value < 0x2E80; }

bool is_word_part(char32_t c) { return text::is_letter(c) || c == U'-' || c == U'\'' || c == U'’'; }

struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Capitals throughout, two letters at least.
bool all_capitals(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    at += c.length;
    if (!text::is_letter(c.value)) continue;
    if (!text::is_upper(c.value)) return false;
    ++letters;
  }
  return letters >= 2;
}

class FullNames {
 public:
  explicit FullNames(Case& c) : c_(c), header_end_(c.first_label == 0xFFFFFFFFu ? 0 : c.first_label + 1) {}

  void run() {
    const auto& all = c_.people.all();
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto& person = all[i];
      if (!person.heard || person.office_only || !is_latin(person.name)) continue;
      const bool one_word = person.name.find(' ') == std::string::npos;
      if (one_word || all_capitals(person.name)) wanted_[last_name(person.name)].push_back(i);
    }
    if (wanted_.empty()) return;
    counts_.resize(all.size());
    walk();
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto best = std::max_element(counts_[i].begin(), counts_[i].end(),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
      if (best != counts_[i].end()) c_.people.rename(static_cast<int>(i), best->first);
    }
  }

 private:
  /// Goes once through the text, from capitalised word to capitalised word.
  void walk() {
    auto text = c_.text();
    text = text::head(text, searched_bytes);
    std::vector<Word> run;  // neighbouring capitalised words
    for (std::size_t at = 0; at < text.size();) {
      const auto byte = static_cast<unsigned char>(text[at]);
      if (byte >= 0xE3 && byte <= 0xED) {  // kana, Han, Hangul: no capitals
        at += 3;
        continue;
      }
      const bool may_be_capital = (byte >= 'A' && byte <= 'Z') || (byte >= 0xC3 && byte < 0xE0);
      if (!may_be_capital || text::inside_word(text, at) || !text::is_upper(text::decode_at(text, at).value)) {
        at += byte < 0x80 ? 1 : text::decode_at(text, at).length;
        continue;
      }
      Word word{at, at};
      while (word.end < text.size() && word.end - word.begin < longest_word) {
        const auto c = text::decode_at(text, word.end);
        if (!is_word_part(c.value)) break;
        word.end += c.length;
      }
      // An initial keeps its full stop: Andrew P. Power.
      const bool initial = word.end - word.begin == 1 && word.end < text.size() && text[word.end] == '.';
      if (initial) ++word.end;
      if (!run.empty() && !neighbours(text, run.back().end, word.begin)) run.clear();
      run.push_back(word);
      if (run.size() > most_words + 1) run.erase(run.begin());
      consider(text, run);
      at = word.end;
    }
  }

  static bool neighbours(std::string_view text, std::size_t end, std::size_t begin) {
    if (end + 1 == begin) return text[end] == ' ' || text[end] == '\n';
    return end + 2 == begin && text[end] == '\r' && text[end + 1] == '\n';
  }

  void consider(std::string_view text, const std::vector<Word>& run) {
    const auto piece = [&](const Word& word) { return text.substr(word.begin, word.end - word.begin); };
    const auto found = wanted_.find(text::fold(strip_possessive(piece(run.back()))));
    if (found != wanted_.end()) {
      std::size_t first = run.size() - 1;
      while (first > 0 && is_given(piece(run[first - 1]))) --first;
      const auto end = run.back().begin + strip_possessive(piece(run.back())).size();
      for (const auto index : found->second)
        count(index, text.substr(run[first].begin, end - run[first].begin), run.back().begin, first + 1 < run.size());
    }
    // A family name behind a given one, in the header only: in speech the next word may be anything.
    if (run.size() >= 2 && run.back().begin < header_end_ && is_given(piece(run.back()))) {
      const auto& given = run[run.size() - 2];
      const auto known = wanted_.find(text::fold(piece(given)));
      if (known == wanted_.end()) return;
      for (const auto index : known->second)
        count(index, text.substr(given.begin, run.back().end - given.begin), given.begin, true);
    }
  }

  static std::string_view strip_possessive(std::string_view word) {
    for (const std::string_view tail : {"'s", "’s"}) {
      if (word.size() > tail.size() + 1 && word.substr(word.size() - tail.size()) == tail)
        word.remove_suffix(tail.size());
    }
    return word;
  }

  void count(std::size_t index, std::string_view found, std::size_t at, bool longer) {
    const auto& name = c_.people[static_cast<int>(index)].name;
    std::string full(found);
    std::replace(full.begin(), full.end(), '\n', ' ');
    full.erase(std::remove(full.begin(), full.end(), '\r'), full.end());
    if (all_capitals(full) && !longer) return;
    const bool one_word = name.find(' ') == std::string::npos;
    if (one_word && !longer) {
      // Only the way it is written: BIDEN as Biden, at the least weight.
      if (all_capitals(name) && !all_capitals(full)) counts_[index].emplace(std::move(full), 0);
      return;
    }
    if (!one_word && text::fold(full) != text::fold(name)) return;
    counts_[index][full] += (at < header_end_ ? header_weight : 1) * (all_capitals(full) ? 1 : 2);
  }

  /// A capitalised word that can be part of a name: no office, honorific, common word.
  bool is_given(std::string_view word) const {
    constexpr auto others =
        any_of(Category::title, Category::title_prefix, Category::honorific_before, Category::evidence,
               Category::sentence_word, Category::label_reporter, Category::label_speaker, Category::month,
               Category::weekday, Category::outlet, Category::greeting, Category::not_name, Category::interrogative,
               Category::organisation_ending);
    return (c_.lexicon.find(text::fold(word)) & others) == 0;
  }

  Case& c_;
  std::size_t header_end_;
  std::unordered_map<std::string, std::vector<std::size_t>> wanted_;  // by family name, folded
  std::vector<std::map<std::string, int>> counts_;
};

}  // namespace

void complete_names(Case& c) { FullNames(c).run(); }

}  // namespace shilu::read
