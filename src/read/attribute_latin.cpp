// Reported speech where words are set apart: “…,” said X. / X, chief of Y, told reporters … / According to X, …
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "read/name.hpp"
#include "read/reported.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Category;

constexpr std::size_t longest_apposition = 120;  // bytes of ", chief executive of the Trust,"
constexpr std::size_t most_words_back = 60;      // in which a pronoun's person stands
constexpr std::size_t most_adverb = 40;          // bytes between speaker and verb

struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool capital = false;
};

bool is_word_character(char32_t c) { return text::is_letter(c) || c == U'-' || c == U'\'' || c == U'’'; }

class Finder {
 public:
  Finder(Case& c, const Prose& prose, int last) : c_(c), prose_(prose), text_(prose.text), last_(last) { cut_words(); }

  std::vector<Attribution> run() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const auto source = word_of(i, Category::source_word);
      const bool by_source = source != 0;
      const auto verb = by_source ? source : word_of(i, Category::verb_say);
      if (verb == 0) continue;
      const auto at = words_[i].begin;
      int person = People::nobody;
      if (by_source) {
        person = name_behind(at + verb, true);
      } else {
        person = name_ahead(i);
        if (person == People::nobody && quotation_before(at)) person = name_behind(at + verb, false);
      }
      if (person == People::nobody) continue;
      const bool behind = !by_source && quotation_before(at) && !quotation_after(at + verb);
      found_.push_back({at, by_source ? behind_source_ : at + verb, text_.substr(at, verb), person, behind});
      last_ = person;
    }
    return found_;
  }

 private:
  void cut_words() {
    for (std::size_t at = 0; at < text_.size();) {
      const auto c = text::decode_at(text_, at);
      if (!text::is_letter(c.value)) {
        at += c.length;
        continue;
      }
      Word word{at, at, text::is_upper(c.value)};
      while (at < text_.size() && is_word_character(text::decode_at(text_, at).value))
        at += text::decode_at(text_, at).length;
      // A closing quotation mark that looks like an apostrophe is none of the word.
      word.end = at;
      words_.push_back(word);
    }
  }

  std::string_view word(std::size_t i) const { return text_.substr(words_[i].begin, words_[i].end - words_[i].begin); }
  std::string_view folded(std::size_t begin, std::size_t end) const {
    return std::string_view(prose_.folded).substr(begin, end - begin);
  }

  /// Bytes of the word of a category that begins with word `i`; 0 where there is none.
  std::size_t word_of(std::size_t i, Category category) const {
    const auto match =
        c_.lexicon.longest_prefix(std::string_view(prose_.folded).substr(words_[i].begin), bit(category));
    if (!match) return 0;
    const auto end = words_[i].begin + match.length;
    if (end < text_.size() && is_word_character(text::decode_at(text_, end).value)) return 0;
    return match.length;
  }

  bool quotation_before(std::size_t at) const {
    return std::any_of(prose_.quotations.begin(), prose_.quotations.end(), [&](const Quotation& quotation) {
      return quotation.end <= at &&
             text_.substr(quotation.end, at - quotation.end).find(". ") == std::string_view::npos;
    });
  }
  bool quotation_after(std::size_t at) const {
    return std::any_of(prose_.quotations.begin(), prose_.quotations.end(), [&](const Quotation& quotation) {
      return quotation.begin >= at && text_.substr(at, quotation.begin - at).find(". ") == std::string_view::npos;
    });
  }

  /// The speaker before the verb: a name, perhaps with an apposition; he, she; the manager.
  int name_ahead(std::size_t i) {
    if (i == 0) return People::nobody;
    const auto verb = words_[i].begin;
    auto k = i - 1;
    const auto between = [&](std::size_t from) { return text_.substr(from, verb - from); };
    // Adverbs and auxiliaries: also said, used to say, has said.
    constexpr std::array<std::string_view, 8> fillers{"also", "then", "later", "has", "had", "have", "used", "to"};
    while (k > 0 && std::find(fillers.begin(), fillers.end(), text::fold(word(k))) != fillers.end()) --k;
    const auto folded_word = text::fold(word(k));
    if (between(words_[k].end).find_first_of(".;:") != std::string_view::npos) return People::nobody;
    if (prose_.quotation_at(words_[k].begin) != prose_.quotation_at(verb)) return People::nobody;
    if (c_.lexicon.find(folded_word) & bit(Category::pronoun))
      return prose_.quotation_at(verb) == nullptr ? pronoun(k) : People::nobody;
    // A comma before the verb closes an apposition, if there is one.
    if (between(words_[k].end).find(',') != std::string_view::npos) {
      if (const int who = before_apposition(k); who != People::nobody) return who;
    }
    if (words_[k].capital) return name_ending_at(k);
    return role_ending_at(k);
  }

  int pronoun(std::size_t k) const {
    // Whoever was named before in the paragraph, outside of quotations.
    int who = last_;
    const auto least = k > most_words_back ? k - most_words_back : 0;
    for (auto i = k; i > least;) {
      if (!words_[--i].capital || prose_.quotation_at(words_[i].begin) != nullptr) continue;
      const int found = known(word(i));
      if (found == People::nobody) continue;
      who = found;
      break;
    }
    return who != People::nobody && c_.people[who].office_only ? People::nobody : who;
  }

  /// A person by name or last name; nobody where none or several fit.
  int known(std::string_view name) const {
    const int whole = c_.people.find_name(name);
    return whole != People::nobody ? whole : prose_.names->find(name);
  }

  /// The run of capitals that ends with word `k`, without titles and honorifics.
  int name_ending_at(std::size_t k) {
    auto first = k;
    while (first > 0 && words_[first - 1].capital && words_[first].begin - words_[first - 1].end == 1 && k - first < 4)
      --first;
    return person_named(first, k);
  }

  int person_named(std::size_t first, std::size_t last) {
    constexpr auto before = any_of(Category::honorific_before, Category::title);
    while (first < last && (c_.lexicon.find(folded(words_[first].begin, words_[first].end)) & before)) ++first;
    const auto name = text_.substr(words_[first].begin, words_[last].end - words_[first].begin);
    if (const int who = known(name); who != People::nobody) return who;
    if (first == last || !is_latin_name(name) || c_.kind == DocumentKind::transcript) return People::nobody;
    // The first word of a sentence, or a house: The Trust said.
    constexpr auto houses =
        any_of(Category::organisation_ending, Category::outlet, Category::outlet_ending, Category::sentence_word,
               Category::month, Category::weekday, Category::not_name, Category::conference_word);
    for (auto i = first; i <= last; ++i) {
      if (c_.lexicon.find(folded(words_[i].begin, words_[i].end)) & houses) return People::nobody;
    }
    constexpr std::array<std::string_view, 6> articles{"the", "a", "an", "this", "our", "its"};
    if (std::find(articles.begin(), articles.end(), text::fold(word(first))) != articles.end()) return People::nobody;
    const int who = add_speaker(c_, prose_, words_[first].begin, name, apposition_behind(words_[last].end), false);
    prose_.names->update(c_.people);
    return who;
  }

  /// ", professor of marine sensing at the University," → without its commas.
  std::string apposition_behind(std::size_t at) const {
    if (text_.compare(at, 2, ", ") != 0) return {};
    const auto end = text_.find(',', at + 2);
    if (end == std::string_view::npos || end - at > longest_apposition) return {};
    const auto inside = text_.substr(at + 2, end - at - 2);
    if (inside.find('.') != std::string_view::npos || inside.starts_with("who ")) return {};
    return std::string(inside);
  }

  /// Imogen Thackeray, chief executive of the Trust, told: word `k` ends the apposition.
  int before_apposition(std::size_t k) {
    for (auto i = k; i > 0; --i) {
      const auto gap = text_.substr(words_[i - 1].end, words_[i].begin - words_[i - 1].end);
      if (gap.find_first_of(".;:\"“”") != std::string_view::npos ||
          words_[k].end - words_[i - 1].end > longest_apposition)
        return People::nobody;
      if (gap.find(',') != std::string_view::npos && words_[i - 1].capital) {
        const int who = name_ending_at(i - 1);
        if (who != People::nobody) return who;
      }
    }
    return People::nobody;
  }

  /// the library manager: an office without a name, as people say it.
  int role_ending_at(std::size_t k) {
    if (c_.kind == DocumentKind::transcript ||
        !(c_.lexicon.find(folded(words_[k].begin, words_[k].end)) & bit(Category::title)))
      return People::nobody;
    for (auto i = k; k - i < 4; --i) {
      const auto article = text::fold(word(i));
      if (article == "the" || article == "a" || article == "an") {
        if (i == k) return People::nobody;
        const auto begin = words_[i + 1].begin;
        return add_speaker(c_, prose_, begin, text_.substr(begin, words_[k].end - begin), {}, true);
      }
      if (i == 0) break;
    }
    return People::nobody;
  }

  /// said Delphine Okoro, who …; according to Rufus Adeyinka-Holt
  int name_behind(std::size_t at, bool source) {
    const auto next = std::find_if(words_.begin(), words_.end(), [&](const Word& w) { return w.begin >= at; });
    if (next == words_.end() || !next->capital || next->begin - at > most_adverb || next->begin - at > 1)
      return People::nobody;
    const auto first = static_cast<std::size_t>(next - words_.begin());
    auto last = first;
    while (last + 1 < words_.size() && words_[last + 1].capital && words_[last + 1].begin - words_[last].end == 1 &&
           last - first < 4)
      ++last;
    // Of a source that nobody knows, an apposition tells that it is a person.
    const auto name = text_.substr(words_[first].begin, words_[last].end - words_[first].begin);
    const auto apposition = apposition_behind(words_[last].end);
    if (source && known(name) == People::nobody && apposition.empty()) return People::nobody;
    behind_source_ = words_[last].end + (apposition.empty() ? 0 : apposition.size() + 2);
    return person_named(first, last);
  }

  Case& c_;
  const Prose& prose_;
  std::string_view text_;
  int last_;
  std::vector<Word> words_;
  std::vector<Attribution> found_;
  std::size_t behind_source_ = 0;  ///< where the name of a source ends, with its apposition
};

}  // namespace

std::vector<Attribution> attribute_latin(Case& c, const Prose& prose, int last) { return Finder(c, prose, last).run(); }

}  // namespace shilu::read
