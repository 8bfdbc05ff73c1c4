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

/// No letter of an alphabet stands on both sides of the place.
bool between_words(const std::string& text, std::size_t at) {
  const auto letter = [](const std::string& part) {
    static const std::vector<std::string> letters{"a", "b", "é", "è"};
    return std::find(letters.begin(), letters.end(), part) != letters.end();
  };
  if (at == 0 || at == text.size()) return true;
  const bool before = letter(text.substr(at - 1, 1)) || (at >= 2 && letter(text.substr(at - 2, 2)));
  return !before || (!letter(text.substr(at, 1)) && !letter(text.substr(at, 2)));
}

/// What the trie ought to find: every word is tried.
template <End end>
std::pair<std::size_t, Categories> naive_longest(const std::map<std::string, Categories>& words,
                                                 const std::string& text, Categories wanted) {
  std::pair<std::size_t, Categories> best{0, 0};
  for (const auto& [word, categories] : words) {
    const bool fits = end == End::front ? text.starts_with(word) : text.ends_with(word);
    const std::size_t edge = end == End::front ? word.size() : text.size() - word.size();
    if (fits && between_words(text, edge) && (categories & wanted) != 0 && word.size() > best.first)
      best = {word.size(), categories};
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
  const auto trie = make<End::front>({{"甲乙", a}, {"甲乙丙丁", a}, {"甲乙丙戊", a}, {"乙", a}});
  CHECK(trie.longest("甲乙丙丁己", every).length == 12);
  CHECK(trie.longest("甲乙丙己", every).length == 6);
  CHECK(trie.longest("甲乙丙", every).length == 6);
  CHECK(trie.longest("甲", every).length == 0);
  CHECK(trie.longest("己甲乙", every).length == 0);
}

TEST_CASE("Where letters make words, a word ends where its letters end") {
  const auto front = make<End::front>({{"mr", a}, {"mr. ", a}, {"vice president", a}, {"président", a}, {"q", a}});
  CHECK(front.longest("mr lee", every).length == 2);
  CHECK(front.longest("mr. lee", every).length == 4);
  CHECK(front.longest("mrs lee", every).length == 0);
  CHECK(front.longest("mré", every).length == 0);
  CHECK(front.longest("mr1", every).length == 2);
  CHECK(front.longest("mr李", every).length == 2);
  CHECK(front.longest("vice presidents", every).length == 0);
  CHECK(front.longest("présidente", every).length == 0);
  CHECK(front.longest("q：", every).length == 1);
  const auto back = make<End::back>({{"mp", a}, {"日报", a}});
  CHECK(back.longest("the mp", every).length == 2);
  CHECK(back.longest("trump", every).length == 0);
  CHECK(back.longest("abc日报", every).length == 6);
}

TEST_CASE("The longest word at the back wins") {
  const auto trie = make<End::back>({{"长", a}, {"局长", a}, {"副局长", b}});
  CHECK(trie.longest("王局长", every).length == 6);
  CHECK(trie.longest("副局长", a).length == 6);
  CHECK(trie.longest("副局长", b).length == 9);
  CHECK(trie.longest("局长王", every).length == 0);
}

TEST_CASE("A longer word that is not wanted does not hide a shorter one that is") {
  const auto trie = make<End::front>({{"甲乙", a}, {"甲乙丙", b}});
  CHECK(trie.longest("甲乙丙", a).length == 6);
  CHECK(trie.longest("甲乙丙", b).length == 9);
  CHECK(trie.longest("甲乙丙", a | b).length == 9);
  CHECK(trie.longest("甲乙丙", 4).length == 0);
}

TEST_CASE("A word added twice keeps its number and gathers categories") {
  Trie<End::front> trie;
  CHECK(trie.add("ab", a) == 0);
  CHECK(trie.add("cd", a) == 1);
  CHECK(trie.add("ab", b) == 0);
  CHECK(trie.size() == 2);
  CHECK(trie.find("ab").categories == (a | b));
  CHECK(trie.longest("ab x", b).word == 0);
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
