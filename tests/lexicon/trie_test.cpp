#include "lexicon/trie.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"

namespace {

using namespace shilu::lexicon;

constexpr Categories a = 1;
constexpr Categories b = 2;
constexpr Categories every = ~Categories{0};

/// A text of up to `longest` characters of few kinds, so that words share beginnings and ends.
std::string random_text(std::mt19937& random, std::size_t longest) {
  static const std::vector<std::string> characters{"a", "b", "ab", " ", "王", "玉", "主", "é", "è", "😀"};
  std::string text;
  for (std::size_t n = random() % (longest + 1); n > 0; --n) text += characters[random() % characters.size()];
  return text;
}

template <End end>
Trie<end> make(const std::vector<std::pair<std::string_view, Categories>>& words) {
  Trie<end> trie;
  for (const auto& [word, categories] : words) trie.add(word, categories);
  return trie;
}

/// What the trie ought to find: every word is tried.
template <End end>
std::pair<std::size_t, Categories> naive_longest(const std::map<std::string, Categories>& words,
                                                 const std::string& text, Categories wanted) {
  std::pair<std::size_t, Categories> best{0, 0};
  for (const auto& [word, categories] : words) {
    const bool fits = end == End::front ? text.starts_with(word) : text.ends_with(word);
    if (fits && (categories & wanted) != 0 && word.size() > best.first) best = {word.size(), categories};
  }
  return best;
}

template <End end>
void compare_with_naive(unsigned seed) {
  std::mt19937 random(seed);
  std::map<std::string, Categories> words;
  Trie<end> trie;
  for (std::size_t n = random() % 400; n > 0; --n) {
    const std::string word = random_text(random, 5);
    if (word.empty()) continue;
    const Categories categories = Categories{1} << random() % 6;
    const auto [at, is_new] = words.emplace(word, 0);
    at->second |= categories;
    const auto before = static_cast<std::uint32_t>(trie.size());
    const std::uint32_t number = trie.add(at->first, categories);
    REQUIRE((number == before) == is_new);
    REQUIRE(trie.size() == words.size());
  }
  for (int i = 0; i < 1000; ++i) {
    const std::string text = random_text(random, 8);
    const Categories wanted = i % 3 == 0 ? every : random() % 64;
    CAPTURE(text, wanted);
    const auto expected = naive_longest<end>(words, text, wanted);
    const auto found = trie.longest(text, wanted);
    REQUIRE(found.length == expected.first);
    REQUIRE(found.categories == expected.second);
    const auto whole = words.find(text);
    REQUIRE(trie.find(text).categories == (whole == words.end() ? 0 : whole->second));
    REQUIRE((trie.find(text).word == Trie<end>::none) == (whole == words.end()));
  }
}

TEST_CASE("An empty trie finds nothing") {
  const Trie<End::front> trie;
  CHECK(trie.longest("abc", every).length == 0);
  CHECK(trie.longest("", every).length == 0);
  CHECK(trie.find("").word == Trie<End::front>::none);
  CHECK_FALSE(trie.may_start('a', every));
}

TEST_CASE("The longest word at the front wins") {
  const auto trie = make<End::front>({{"ab", a}, {"abcd", a}, {"abce", a}, {"b", a}});
  CHECK(trie.longest("abcdx", every).length == 4);
  CHECK(trie.longest("abcx", every).length == 2);
  CHECK(trie.longest("abc", every).length == 2);
  CHECK(trie.longest("a", every).length == 0);
  CHECK(trie.longest("xab", every).length == 0);
}

TEST_CASE("The longest word at the back wins") {
  const auto trie = make<End::back>({{"长", a}, {"局长", a}, {"副局长", b}});
  CHECK(trie.longest("王局长", every).length == 6);
  CHECK(trie.longest("副局长", a).length == 6);
  CHECK(trie.longest("副局长", b).length == 9);
  CHECK(trie.longest("局长王", every).length == 0);
}

TEST_CASE("A longer word that is not wanted does not hide a shorter one that is") {
  const auto trie = make<End::front>({{"ab", a}, {"abc", b}});
  CHECK(trie.longest("abc", a).length == 2);
  CHECK(trie.longest("abc", b).length == 3);
  CHECK(trie.longest("abc", a | b).length == 3);
  CHECK(trie.longest("abc", 4).length == 0);
}

TEST_CASE("A word added twice keeps its number and gathers categories") {
  Trie<End::front> trie;
  CHECK(trie.add("ab", a) == 0);
  CHECK(trie.add("cd", a) == 1);
  CHECK(trie.add("ab", b) == 0);
  CHECK(trie.size() == 2);
  CHECK(trie.find("ab").categories == (a | b));
  CHECK(trie.longest("abx", b).word == 0);
}

TEST_CASE("A byte may start a word of the categories that its words have") {
  const auto trie = make<End::front>({{"ab", a}, {"王", b}});
  CHECK(trie.may_start('a', a));
  CHECK_FALSE(trie.may_start('a', b));
  CHECK(trie.may_start("王"[0], b));
  CHECK_FALSE(trie.may_start("王"[1], every));
}

TEST_CASE("Bytes of every value are told apart") {
  std::vector<std::string> words;
  for (int first = 0; first < 256; ++first) {
    for (int second = 0; second < 256; second += 5) {
      words.push_back({static_cast<char>(first), static_cast<char>(second)});
    }
  }
  Trie<End::front> trie;
  for (const std::string& word : words) trie.add(word, a);
  CHECK(trie.size() == words.size());
  CHECK(std::all_of(words.begin(), words.end(), [&](const auto& word) { return trie.longest(word, a).length == 2; }));
  CHECK(trie.find(std::string("\x00\x01", 2)).categories == 0);
}

TEST_CASE("The trie finds what trying every word finds") {
  for (unsigned seed = 1; seed <= 60; ++seed) {
    CAPTURE(seed);
    compare_with_naive<End::front>(seed);
    compare_with_naive<End::back>(seed);
  }
}

}  // namespace
