// Reads patterns of paths: braces first, which multiply a pattern, then its signs one by one.
#include <algorithm>
#include <stdexcept>
#include <string>

#include "config/glob.hpp"
#include "text/next_code_point.hpp"

namespace shilu::config {

namespace {

constexpr std::size_t longest = 1000;
constexpr std::size_t most_alternatives = 256;

[[noreturn]] void fail(const std::string& message) { throw std::invalid_argument(message); }

/// Behind the sign at `at`: an escape is two bytes at least, a set ends behind its bracket.
std::size_t next_sign(std::string_view pattern, std::size_t at) {
  if (pattern[at] == '\\') return std::min(at + 2, pattern.size());
  if (pattern[at] != '[') return at + 1;
  std::size_t end = at + 1;
  if (end < pattern.size() && (pattern[end] == '!' || pattern[end] == '^')) ++end;
  if (end < pattern.size() && pattern[end] == ']') ++end;
  while (end < pattern.size() && pattern[end] != ']') end += pattern[end] == '\\' ? 2u : 1u;
  if (end >= pattern.size()) fail("'[' is not closed");
  return end + 1;
}

/// The pattern without braces, in all its forms.
std::vector<std::string> without_braces(std::string_view pattern) {
  std::size_t open = 0;
  while (open < pattern.size() && pattern[open] != '{') open = next_sign(pattern, open);
  if (open >= pattern.size()) return {std::string(pattern)};
  std::vector<std::string> inside;
  std::size_t begin = open + 1;
  std::size_t at = begin;
  for (std::size_t depth = 1; depth > 0; at = next_sign(pattern, at)) {
    if (at >= pattern.size()) fail("'{' is not closed");
    if (pattern[at] == '{') ++depth;
    if (pattern[at] == '}') --depth;
    if (depth == 0 || (depth == 1 && pattern[at] == ',')) {
      for (auto& form : without_braces(pattern.substr(begin, at - begin))) inside.push_back(std::move(form));
      begin = at + 1;
    }
  }
  const auto rest = without_braces(pattern.substr(at));
  if (inside.size() * rest.size() > most_alternatives) fail("more than 256 alternatives");
  std::vector<std::string> forms;
  for (const auto& middle : inside) {
    for (const auto& end : rest) forms.push_back(std::string(pattern.substr(0, open)) + middle + end);
  }
  return forms;
}

}  // namespace

class GlobParser {
 public:
  explicit GlobParser(std::string_view pattern) : pattern_(pattern) {}

  Glob::Sequence parse() {
    while (at_ < pattern_.size()) step();
    return std::move(tokens_);
  }

 private:
  using Kind = Glob::Kind;

  void step() {
    switch (pattern_[at_]) {
      case '*': return stars();
      case '?': ++at_; return put(Kind::any);
      case '[': return set();
      default: tokens_.push_back({Kind::one, false, {same(character())}});
    }
  }

  void put(Kind kind) { tokens_.push_back({kind, false, {}}); }
  static std::pair<int, int> same(int c) { return {c, c}; }

  int character() {
    if (pattern_[at_] == '\\' && ++at_ >= pattern_.size()) fail("nothing behind '\\'");
    return text::next_code_point(pattern_, at_);
  }

  void stars() {
    const bool begins_part = at_ == 0 || pattern_[at_ - 1] == '/';
    const std::size_t begin = at_;
    while (at_ < pattern_.size() && pattern_[at_] == '*') ++at_;
    if (at_ - begin == 1) return put(Kind::run);
    if (begins_part && at_ < pattern_.size() && pattern_[at_] == '/') {
      ++at_;
      return put(Kind::parts);
    }
    if (begins_part && begin > 0 && at_ == pattern_.size()) put(Kind::any_path);  // what is inside, not the folder
    put(Kind::run_path);
  }

  void set() {
    const std::size_t end = next_sign(pattern_, at_) - 1;
    ++at_;
    Glob::Token token;
    token.negated = pattern_[at_] == '!' || pattern_[at_] == '^';
    if (token.negated) ++at_;
    do {
      const int first = character();
      auto range = same(first);
      if (at_ + 1 < end && pattern_[at_] == '-') {
        ++at_;
        range.second = character();
      }
      if (range.second < range.first) fail("a range in '[…]' runs backwards");
      token.set.push_back(range);
    } while (at_ < end);
    at_ = end + 1;
    tokens_.push_back(std::move(token));
  }

  std::string_view pattern_;
  std::size_t at_ = 0;
  Glob::Sequence tokens_;
};

Glob::Glob(std::string_view pattern) {
  if (pattern.empty()) fail("empty");
  if (pattern.size() > longest) fail("longer than 1000 bytes");
  for (const auto& form : without_braces(pattern)) alternatives_.push_back(GlobParser(form).parse());
}

}  // namespace shilu::config
