// Walks all places of a pattern at once along the path, so that no choice is ever taken back.
#include "config/glob.hpp"

#include <algorithm>

#include "text/next_code_point.hpp"

namespace shilu::config {

bool Glob::takes(const Token& token, int c) {
  switch (token.kind) {
    case Kind::any:
    case Kind::run: return c != '/';
    case Kind::any_path:
    case Kind::run_path:
    case Kind::parts: return true;
    case Kind::one: break;
  }
  const bool inside = c >= 0 && std::any_of(token.set.begin(), token.set.end(),
                                            [&](const auto& range) { return range.first <= c && c <= range.second; });
  return token.negated ? !inside && c != '/' : inside;
}

bool Glob::matches(const Sequence& tokens, std::string_view path) {
  const auto repeats = [](Kind kind) { return kind == Kind::run || kind == Kind::run_path || kind == Kind::parts; };
  std::vector<bool> at(tokens.size() + 1);
  at[0] = true;
  bool part_begins = true;
  const auto skip = [&] {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (at[i] && repeats(tokens[i].kind) && (tokens[i].kind != Kind::parts || part_begins)) at[i + 1] = true;
    }
  };
  skip();
  for (std::size_t offset = 0; offset < path.size();) {
    const int c = text::next_code_point(path, offset);
    std::vector<bool> after(tokens.size() + 1);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (at[i] && takes(tokens[i], c)) after[repeats(tokens[i].kind) ? i : i + 1] = true;
    }
    at = std::move(after);
    part_begins = c == '/';
    skip();
  }
  return at.back();
}

bool Glob::matches(std::string_view path) const {
  return std::any_of(alternatives_.begin(), alternatives_.end(),
                     [&](const Sequence& tokens) { return matches(tokens, path); });
}

}  // namespace shilu::config
