#include "read/name.hpp"

#include <array>
#include <vector>

#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Category;

namespace {

bool is_cjk(char32_t c) { return text::is_han(c) || text::is_kana(c) || text::is_hangul(c); }

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    const bool blank = text::is_blank(c.value);
    if (!blank && !inside) begin = at;
    if (blank && inside) words.push_back(text.substr(begin, at - begin));
    inside = !blank;
    at += c.length;
  }
  if (inside) words.push_back(text.substr(begin));
  return words;
}

/// The only character of a word, or 0.
char32_t single(std::string_view word) {
  const auto c = text::decode_at(word, 0);
  return c.length == word.size() ? c.value : 0;
}

bool is_particle(std::string_view word) {
  static constexpr std::array particles{"von", "van",   "der", "den", "de",  "da", "do", "dos",
                                        "del", "della", "di",  "la",  "le",  "du", "y",  "bin",
                                        "ibn", "al",    "el",  "zu",  "ter", "e",  "af", "ten"};
  for (const auto* particle : particles) {
    if (word == particle) return true;
  }
  return false;
}

bool is_name_part(char32_t c) {
  return text::is_letter(c) || c == U'\'' || c == U'’' || c == U'-' || c == U'.' || c == U'\u2010' || c == U'\u2011';
}

}  // namespace

std::string squeeze(std::string_view text) {
  const auto words = words_of(text);
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) {
      const char32_t here = single(words[i]);
      const char32_t before = single(words[i - 1]);
      const bool joined = here != 0 && before != 0 && is_cjk(here) && is_cjk(before);
      if (!joined) out += ' ';
    }
    out += words[i];
  }
  return out;
}

std::size_t surname_length(std::string_view text, const lexicon::Lexicon& lexicon) {
  return lexicon.longest_prefix(text, bit(Category::surname)).length;
}

bool is_han_name(std::string_view text, const lexicon::Lexicon& lexicon) {
  std::size_t count = 0;
  std::size_t dots = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    if (c.value == U'·' || c.value == U'•' || c.value == U'‧' || c.value == U'・' || c.value == U'．') {
      if (at == 0 || at + c.length == text.size()) return false;
      ++dots;
    } else if (!text::is_han(c.value)) {
      return false;
    }
    ++count;
    at += c.length;
  }
  if (dots > 0) return dots <= 3 && count >= 4 && count <= 18;
  if (count < 2 || count > 4) return false;
  const auto surname = surname_length(text, lexicon);
  if (surname == 0) return false;
  const std::size_t given = (text.size() - surname) / 3;
  if (given < 1 || given > 2) return false;
  if ((lexicon.find(text.substr(surname)) & bit(Category::title)) != 0) return false;  // 沈主任 is an office
  if (given == 2 && lexicon.longest_suffix(text, bit(Category::place_ending))) return false;
  const auto categories = lexicon.find(text);
  constexpr auto words = any_of(
      Category::not_name, Category::label_reporter, Category::label_host, Category::label_speaker,
      Category::label_question, Category::label_answer, Category::label_audience, Category::field_date,
      Category::field_time, Category::field_place, Category::field_topic, Category::field_title, Category::field_cast,
      Category::field_host, Category::field_published, Category::field_other, Category::title,
      Category::organisation_ending, Category::outlet, Category::outlet_ending, Category::sentence_word,
      Category::greeting, Category::announcing, Category::section_questions, Category::section_statements,
      Category::conference_word, Category::transcript_title, Category::end_mark, Category::chrome_line, Category::note,
      Category::interrogative, Category::label_interpreter, Category::verb_attend);
  return (categories & words) == 0;
}

bool is_latin_name(std::string_view text) {
  const auto words = words_of(text);
  if (words.empty() || words.size() > 6) return false;
  std::size_t capitalised = 0;
  for (const auto word : words) {
    const auto first = text::decode_at(word, 0);
    for (std::size_t at = 0; at < word.size();) {
      const auto c = text::decode_at(word, at);
      if (!is_name_part(c.value) || is_cjk(c.value)) return false;
      at += c.length;
    }
    if (text::is_upper(first.value)) {
      ++capitalised;
    } else if (!is_particle(word)) {
      return false;
    }
  }
  return capitalised >= 1 && capitalised + 3 >= words.size();
}

bool is_name(std::string_view text, const lexicon::Lexicon& lexicon) {
  if (text.empty()) return false;
  const auto first = text::decode_at(text, 0).value;
  if (text::is_han(first)) {
    if (is_han_name(text, lexicon)) return true;
  }
  if (!is_cjk(first)) return is_latin_name(text);
  // Korean and Japanese names: a few characters of the script, no blanks but one.
  std::size_t count = 0;
  bool hangul = true;
  bool kana = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    if (!text::is_hangul(c.value)) hangul = false;
    if (text::is_kana(c.value)) kana = true;
    if (!is_cjk(c.value) && c.value != U'・' && c.value != U' ' && c.value != U'々') return false;
    ++count;
    at += c.length;
  }
  if (hangul) return count >= 2 && count <= 4 && surname_length(text, lexicon) != 0 && lexicon.find(text) == 0;
  return kana && count >= 2 && count <= 8 && lexicon.find(text) == 0;
}

std::string last_name(std::string_view name) {
  const auto words = words_of(name);
  for (auto word = words.rbegin(); word != words.rend(); ++word) {
    auto folded = text::fold(*word);
    while (!folded.empty() && (folded.back() == '.' || folded.back() == ',')) folded.pop_back();
    if (folded == "jr" || folded == "sr" || folded == "ii" || folded == "iii" || folded == "iv") continue;
    return folded;
  }
  return {};
}

std::string initials(std::string_view name) {
  std::string out;
  for (const auto word : words_of(name)) {
    const auto c = text::decode_at(word, 0);
    out += text::fold(word.substr(0, c.length));
  }
  return out;
}

}  // namespace shilu::read
