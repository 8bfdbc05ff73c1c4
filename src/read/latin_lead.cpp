// People in the header and lead of a text that sets its words apart: "Ned Price, Department Spokesperson",
// "Prime Minister the Hon Kevin Rudd", and a name above "… und Moderator dieser Veranstaltung".
#include <algorithm>
#include <vector>

#include "read/case.hpp"
#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Category;

constexpr std::size_t header_lines = 40;
constexpr std::size_t longest_line = 600;    // bytes looked at
constexpr std::size_t longest_office = 120;  // bytes of a title behind a comma

struct Word {
  std::size_t begin;
  std::size_t end;
};

/// Words of a line with letters, apostrophes and hyphens; an initial keeps its full stop.
std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    if (!text::is_letter(c.value) || c.value >= 0x2E80) {
      at += c.length;
      continue;
    }
    Word word{at, at};
    while (word.end < text.size()) {
      const auto part = text::decode_at(text, word.end);
      if (!text::is_letter(part.value) && part.value != U'-' && part.value != U'\'' && part.value != U'’') break;
      word.end += part.length;
    }
    if (word.end - word.begin <= 2 && word.end < text.size() && text[word.end] == '.') ++word.end;
    words.push_back(word);
    at = word.end;
  }
  return words;
}

class LatinLead {
 public:
  explicit LatinLead(Case& c) : c_(c) {}

  void run() {
    std::size_t seen = 0;
    Person above;  // a name by itself on a line, or the last one named with an office
    bool below_name = false;
    for (std::size_t i = 0; i < c_.scan.segments.size() && seen < header_lines; ++i) {
      const auto& segment = c_.scan.segments[i];
      const auto kind = c_.lines[i].kind;
      if (segment.text.empty() || kind == LineKind::metadata || kind == LineKind::rule) continue;
      ++seen;
      auto text = c_.piece(segment);
      text = text::head(text, longest_line);
      // What is said below a label describes nobody above it.
      if (is_label(segment)) above = Person{};
      const auto folded = text::fold(text);
      // Right below a name stands what the person is; the houses in it are no people.
      const bool describes = !above.name.empty() && below_name;
      int named = describes ? People::nobody : read_line(text, segment.text.begin);
      if (kind == LineKind::text && !is_label(segment) && names_moderator(folded)) {
        // - Viola Sartorelli, capo ufficio stampa (moderatrice)
        if (named == People::nobody) named = read_line(text, segment.text.begin, true);
        if (named != People::nobody) c_.people[named].role = Role::host;
      }
      // "… und Moderator dieser Veranstaltung" below a name
      if (named == People::nobody && !above.name.empty() && kind == LineKind::text && !is_label(segment) &&
          names_moderator(folded)) {
        c_.people[c_.people.add(above)].role = Role::host;
      }
      below_name = describes && kind == LineKind::text && text.size() > 60;
      if (is_bare_name(text)) {
        below_name = true;
        above = Person{};
        above.name = std::string(bare_name(text));
        above.origin = Origin::lead;
        above.first = segment.text.begin;
      } else if (named != People::nobody) {
        above = c_.people[named];
      }
    }
  }

 private:
  /// A word that means moderator and no office: Moderator, host, moderatrice; not Chair or Operator.
  bool names_moderator(const std::string& folded) const {
    for (std::size_t at = 0; at < folded.size();) {
      lexicon::Lexicon::Match match;
      const auto found = c_.lexicon.search(std::string_view(folded).substr(at), bit(Category::label_host), &match);
      if (found == std::string_view::npos) return false;
      if ((match.categories & bit(Category::title)) == 0) return true;
      at += found + match.length;
    }
    return false;
  }

  bool is_label(const Segment& segment) const {
    return segment.readings > 0 && c_.scan.readings[segment.first].shape == Shape::colon;
  }

  /// The line without bullets and academic titles.
  std::string_view bare_name(std::string_view text) const {
    while (!text.empty() && !text::is_letter(text::decode_at(text, 0).value))
      text.remove_prefix(text::decode_at(text, 0).length);
    for (;;) {
      const auto match = c_.lexicon.longest_prefix(text::fold(text), any_of(Category::honorific_before));
      if (!match) return text;
      text = text.substr(match.length);
      while (!text.empty() && (text.front() == '.' || text.front() == ' ')) text.remove_prefix(1);
    }
  }

  bool is_bare_name(std::string_view text) const {
    // 1:07 P.M. EST is no name.
    if (text.size() > 60 || text.find_first_of("0123456789") != std::string_view::npos) return false;
    const auto name = bare_name(text);
    if (name.find(' ') == std::string_view::npos || !is_latin_name(name)) return false;
    const auto words = words_of(name);
    return std::all_of(words.begin(), words.end(),
                       [&](const Word& word) { return is_given(name.substr(word.begin, word.end - word.begin)); });
  }

  bool is_given(std::string_view word) const {
    constexpr auto others = any_of(
        Category::title, Category::title_prefix, Category::honorific_before, Category::sentence_word,
        Category::label_reporter, Category::label_speaker, Category::label_host, Category::month, Category::weekday,
        Category::outlet, Category::greeting, Category::not_name, Category::conference_word, Category::transcript_title,
        Category::organisation_ending, Category::interrogative, Category::honorific_after);
    return text::is_upper(text::decode_at(word, 0).value) && (c_.lexicon.find(text::fold(word)) & others) == 0;
  }

  /// Adds people whom the line names together with an office; returns the last.
  int read_line(std::string_view text, std::uint32_t offset, bool any_office = false) {
    int last = People::nobody;
    const auto folded = text::fold(text);
    const auto words = words_of(text);
    for (std::size_t i = 0; i < words.size();) {
      std::size_t end = i;
      while (end < words.size() && end - i < 4 &&
             is_given(text.substr(words[end].begin, words[end].end - words[end].begin)) &&
             (end == i || words[end].begin == words[end - 1].end + 1)) {
        ++end;
      }
      if (end - i < 2) {
        i = std::max(end, i + 1);
        continue;
      }
      const auto begin = words[i].begin;
      const auto stop = words[end - 1].end;
      const auto title = office_behind(text, folded, stop);
      const auto before = title.empty() ? office_before(text, folded, begin) : std::string_view{};
      if (!title.empty() || !before.empty() || (any_office && text.substr(stop, 2) == ", ")) {
        Person person;
        person.name = std::string(text.substr(begin, stop - begin));
        person.title = std::string(title.empty() ? before : title);
        person.origin = Origin::lead;
        person.first = offset + static_cast<std::uint32_t>(begin);
        last = c_.people.add(person);
      }
      i = end;
    }
    return last;
  }

  /// ", Department Spokesperson": up to the end of the clause, if an office word is in it.
  std::string_view office_behind(std::string_view text, const std::string& folded, std::size_t at) const {
    if (text.substr(at, 2) != ", ") return {};
    auto end = text.find_first_of(",.;:(|", at + 2);
    if (end == std::string_view::npos) end = text.size();
    auto title = text::trim(text.substr(at + 2, end - at - 2));
    if (title.empty() || title.size() > longest_office) return {};
    const auto words =
        std::string_view(folded).substr(static_cast<std::size_t>(title.data() - text.data()), title.size());
    if (c_.lexicon.search(words, any_of(Category::title, Category::label_speaker)) == std::string_view::npos) return {};
    for (const std::string_view article : {"the ", "The ", "a ", "der ", "die ", "le ", "la ", "el "}) {
      if (title.substr(0, article.size()) == article) title.remove_prefix(article.size());
    }
    return title;
  }

  /// "Press Secretary " right before the name.
  std::string_view office_before(std::string_view text, const std::string& folded, std::size_t at) const {
    auto head = text::trim_end(std::string_view(folded).substr(0, at));
    for (const std::string_view honorific : {" the hon", " the hon.", " the honourable", " mr", " ms", " dr"}) {
      if (head.size() > honorific.size() && head.substr(head.size() - honorific.size()) == honorific)
        head.remove_suffix(honorific.size());
    }
    const auto match = c_.lexicon.longest_suffix(head, any_of(Category::title, Category::label_speaker));
    if (!match && !head.empty() && head.back() == ',') {
      // "pela Presidenta da República, Benedita …", "THE PREMIER, LORNA GARRICK": the clause before the comma is an
      // office.
      auto clause = head.substr(0, head.size() - 1);
      const auto start = clause.find_last_of(".,;:(");
      if (start != std::string_view::npos) clause = clause.substr(start + 1);
      if (clause.size() > longest_office) return {};
      const auto word = c_.lexicon.search(clause, any_of(Category::title, Category::label_speaker));
      if (word == std::string_view::npos) return {};
      const auto from = static_cast<std::size_t>(clause.data() - folded.data()) + word;
      return text.substr(from, clause.size() - word);
    }
    if (!match) return {};
    return text.substr(head.size() - match.length, match.length);
  }

  Case& c_;
};

}  // namespace

void read_latin_lead(Case& c) {
  if (c.language.substr(0, 2) == "zh" || c.language == "ja" || c.language == "ko") return;
  LatinLead(c).run();
}

}  // namespace shilu::read
