// The fullest form of a name that the text gives: MR. CARNEY is the Jay Carney of the title, BIDEN the Joe Biden of the lead.
// For writing that sets its words apart; Han labels print whole names.
#include <algorithm>
#include <map>

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

bool is_latin(std::string_view text) {
  return !text.empty() && text::decode_at(text, 0).value < 0x2E80;
}

bool is_gap(std::string_view text, std::size_t at) {
  const char c = text[at];
  return c == ' ' || c == '\n';
}

/// The word that ends right before `at`, blanks skipped; empty where something else than one gap stands between.
std::string_view word_before(std::string_view text, std::size_t at) {
  if (at == 0 || !is_gap(text, at - 1)) return {};
  std::size_t end = at - 1;
  if (end > 0 && text[end - 1] == '\r') --end;
  std::size_t begin = end;
  while (begin > 0) {
    const auto c = text::decode_before(text, begin);
    if (!text::is_letter(c.value) && c.value != U'-' && c.value != U'\'' && c.value != U'’' && c.value != U'.') break;
    begin -= c.length;
  }
  return text.substr(begin, end - begin);
}

std::string_view word_after(std::string_view text, std::size_t at) {
  if (at >= text.size() || !is_gap(text, at)) return {};
  std::size_t end = at + 1;
  while (end < text.size()) {
    const auto c = text::decode_at(text, end);
    if (!text::is_letter(c.value) && c.value != U'-' && c.value != U'\'' && c.value != U'’') break;
    end += c.length;
  }
  return text.substr(at + 1, end - at - 1);
}

/// A capitalised word that can be part of a name: no office, honorific, common word; a full stop only behind an initial.
bool is_given(std::string_view word, const lexicon::Lexicon& lexicon) {
  if (word.empty() || !text::is_upper(text::decode_at(word, 0).value)) return false;
  if (word.back() == '.' && text::count_code_points(word) > 2) return false;
  constexpr auto others = any_of(Category::title, Category::title_prefix, Category::honorific_before, Category::evidence,
                                 Category::sentence_word, Category::label_reporter, Category::label_speaker, Category::month,
                                 Category::weekday, Category::outlet, Category::greeting, Category::not_name,
                                 Category::interrogative, Category::organisation_ending);
  return (lexicon.find(text::fold(word)) & others) == 0;
}

class FullNames {
 public:
  explicit FullNames(Case& c) : c_(c) {
    for (std::size_t i = 0; i < c.lines.size() && header_end_ == 0; ++i) {
      if (c.lines[i].kind == LineKind::label) header_end_ = c.scan.segments[i].text.begin + 1;
    }
  }

  void run() {
    for (auto& person : c_.people.all()) {
      if (!person.heard || person.office_only || person.name.empty() || !is_latin(person.name)) continue;
      if (person.name.find(' ') != std::string::npos) {
        recase(person);
        continue;
      }
      if (folded_.empty()) folded_ = text::fold(c_.text());
      const auto full = fullest(person.name);
      if (!full.empty()) person.name = full;
    }
  }

 private:
  /// DONALD TRUMP as the text writes it elsewhere: Donald Trump.
  void recase(Person& person) {
    bool upper = true;
    for (std::size_t at = 0; at < person.name.size();) {
      const auto c = text::decode_at(person.name, at);
      if (text::is_letter(c.value) && !text::is_upper(c.value)) upper = false;
      at += c.length;
    }
    if (!upper) return;
    if (folded_.empty()) folded_ = text::fold(c_.text());
    const auto wanted = text::fold(person.name);
    for (std::size_t at = 0; (at = folded_.find(wanted, at)) != std::string::npos; at += wanted.size()) {
      const auto found = c_.text().substr(at, wanted.size());
      if (found != person.name && !text::inside_word(folded_, at) && !text::inside_word(folded_, at + wanted.size()) &&
          text::is_upper(text::decode_at(found, 0).value)) {
        person.name = std::string(found);
        return;
      }
    }
  }

  std::string fullest(const std::string& name) {
    const auto wanted = text::fold(name);
    std::map<std::string, int> counts;
    std::string best;
    int most = 0;
    const auto count = [&](std::string full, std::size_t at) {
      int& n = counts[full];
      n += at < header_end_ ? header_weight : 1;
      if (n > most) {
        most = n;
        best = std::move(full);
      }
    };
    const auto text = c_.text();
    for (std::size_t at = 0; (at = folded_.find(wanted, at)) != std::string::npos; at += wanted.size()) {
      const auto end = at + wanted.size();
      if (text::inside_word(folded_, at) || text::inside_word(folded_, end)) continue;
      const auto here = text.substr(at, wanted.size());
      if (!text::is_upper(text::decode_at(here, 0).value)) continue;
      // Given names before a family name.
      std::size_t begin = at;
      for (std::size_t taken = 0; taken < most_words; ++taken) {
        const auto word = word_before(text, begin);
        if (!is_given(word, c_.lexicon)) break;
        begin = static_cast<std::size_t>(word.data() - text.data());
      }
      if (begin != at) {
        auto full = std::string(text.substr(begin, end - begin));
        std::replace(full.begin(), full.end(), '\n', ' ');
        count(std::move(full), at);
        continue;
      }
      // A family name behind a given one, in the header only: in speech the next word may be anything.
      if (at < header_end_) {
        const auto word = word_after(text, end);
        if (is_given(word, c_.lexicon)) count(std::string(here) + " " + std::string(word), at);
      }
    }
    return best;
  }

  Case& c_;
  std::size_t header_end_ = 0;
  std::string folded_;
};

}  // namespace

void complete_names(Case& c) { FullNames(c).run(); }

}  // namespace shilu::read
