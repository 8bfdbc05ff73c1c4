#include "read/language.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

using lexicon::Category;

// Bytes looked at: enough for any page chrome and some speech behind it.
constexpr std::size_t sample_bytes = 24 * 1024;

/// Evidence words of all languages, once per process.
const std::unordered_map<std::string_view, std::vector<std::size_t>>& evidence() {
  static const auto table = [] {
    std::unordered_map<std::string_view, std::vector<std::size_t>> words;
    const auto& files = lexicon::builtin();
    for (std::size_t i = 0; i < files.size(); ++i) {
      for (const auto& entry : files[i].entries) {
        if (entry.category == Category::evidence) words[entry.word].push_back(i);
      }
    }
    return words;
  }();
  return table;
}

/// The sample begins behind the front matter of a Markdown file, whose keys are English.
std::string_view sample_of(std::string_view text) {
  if (text.substr(0, 4) == "---\n") {
    const auto end = text.find("\n---", 4);
    if (end != std::string_view::npos && end < 8192) text.remove_prefix(end + 4);
  }
  if (text.size() > sample_bytes) {
    auto limit = sample_bytes;
    while ((static_cast<unsigned char>(text[limit]) & 0xC0u) == 0x80u) --limit;
    text = text.substr(0, limit);
  }
  return text;
}

}  // namespace

std::string find_language(std::string_view whole) {
  const auto text = sample_of(whole);
  std::size_t han = 0;
  std::size_t kana = 0;
  std::size_t hangul = 0;
  std::size_t other = 0;
  std::vector<std::size_t> votes(lexicon::builtin().size());
  std::string word;
  const auto vote = [&](std::string_view token) {
    const auto found = evidence().find(token);
    if (found == evidence().end()) return;
    for (const auto i : found->second) ++votes[i];
  };
  for (std::size_t at = 0; at <= text.size();) {
    const auto c = at < text.size() ? text::decode_at(text, at) : text::CodePoint{U' ', 1};
    const bool wide = c.value >= 0x2E80;
    if (!wide && text::is_letter(c.value)) {
      word += text.substr(at, c.length);
      ++other;
    } else if (!word.empty()) {
      vote(text::fold(word));
      word.clear();
    }
    if (wide && at < text.size()) {
      if (text::is_han(c.value)) {
        ++han;
        vote(text.substr(at, c.length));
      } else if (text::is_kana(c.value)) {
        ++kana;
      } else if (text::is_hangul(c.value)) {
        ++hangul;
      }
    }
    at += c.length;
  }
  const auto script_of = [](std::string_view language) {
    if (language.substr(0, 2) == "zh") return 'h';
    if (language == "ja") return 'j';
    if (language == "ko") return 'k';
    return 'o';
  };
  // A Han character says about as much as four letters.
  char script = 'o';
  if (hangul > han + kana && hangul * 4 > other) {
    script = 'k';
  } else if (kana * 8 > han && kana * 4 > other / 4 && kana > 0) {
    script = 'j';
  } else if (han * 4 > other) {
    script = 'h';
  }
  if (han + kana + hangul + other == 0) return "und";
  if (script == 'k') return "ko";
  if (script == 'j') return "ja";
  std::size_t best = votes.size();
  for (std::size_t i = 0; i < votes.size(); ++i) {
    const auto language = lexicon::builtin()[i].language;
    if (language == "und" || script_of(language) != script) continue;
    if (votes[i] != 0 && (best == votes.size() || votes[i] > votes[best])) best = i;
  }
  if (best != votes.size()) return std::string(lexicon::builtin()[best].language);
  return script == 'h' ? "zh-Hans" : "und";
}

}  // namespace shilu::read
