// Runs one rule of the grammar by itself, with a handful of words for its lexicon.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "grammar/words.hpp"

namespace shilu::grammar::testing {

/// The context of the rules: knows these words and no others.
struct Words {
  struct Known {
    Word kind;
    std::string_view word;
  };
  static constexpr std::array known{
      Known{Word::mark, "Q"},        Known{Word::mark, "A"},        Known{Word::mark, "问"},
      Known{Word::mark, "问题"},     Known{Word::mark, "答"},       Known{Word::mark, "記者"},
      Known{Word::mark, "대통령"},   Known{Word::mark, "질문"},     Known{Word::mark, "PERIODISTA"},
      Known{Word::query, "Q"},       Known{Word::query, "A"},       Known{Word::query, "问"},
      Known{Word::query, "答"},      Known{Word::query, "질문"},    Known{Word::reporter, "记者"},
      Known{Word::reporter, "記者"}, Known{Word::reporter, "기자"}, Known{Word::month, "September"},
      Known{Word::month, "Sept"},    Known{Word::month, "agosto"},  Known{Word::month, "февраля"},
      Known{Word::era, "民國"},      Known{Word::era, "令和"},      Known{Word::day_part, "下午"},
      Known{Word::day_part, "오후"}, Known{Word::day_part, "P.M."}, Known{Word::day_part, "a.m."},
      Known{Word::say, "说"},        Known{Word::say, "表示"},      Known{Word::say, "告诉"},
      Known{Word::say, "讲"}};

  std::size_t word(Word kind, const char* at, const char* end) const {
    const std::string_view text(at, static_cast<std::size_t>(end - at));
    std::size_t length = 0;
    for (const Known& entry : known) {
      if (entry.kind == kind && entry.word.size() > length && text.substr(0, entry.word.size()) == entry.word) {
        length = entry.word.size();
      }
    }
    return length;
  }
};

/// What `matched` gives where the rule did not match; no rule can take it.
inline constexpr std::string_view none = "\xFFno match";

/// The text that the rule took. A rule that fails must leave the input where it was.
template <typename Rule>
std::string matched(std::string_view text) {
  // Not a string: a rule that reads past the end must leave the memory, where the sanitizer sees it.
  const std::vector<char> bytes(text.begin(), text.end());
  peg::memory_input<peg::tracking_mode::lazy> in(bytes.data(), bytes.data() + bytes.size(), "");
  const bool success = peg::parse<Rule>(in, Words{});
  const auto taken = static_cast<std::size_t>(in.current() - in.begin());
  if (success) return std::string(text.substr(0, taken));
  CHECK(taken == 0);
  return std::string(none);
}

/// True where the rule takes the whole text.
template <typename Rule>
bool takes(std::string_view text) {
  return matched<Rule>(text) == text;
}

/// True where the rule does not match at the beginning of the text.
template <typename Rule>
bool refuses(std::string_view text) {
  return matched<Rule>(text) == none;
}

}  // namespace shilu::grammar::testing
