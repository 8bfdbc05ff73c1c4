#include "lexicon/lexicon.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "text/fold.hpp"

namespace {

using namespace shilu::lexicon;

constexpr Categories reporter = bit(Category::label_reporter);
constexpr Categories host = bit(Category::label_host);
constexpr Categories every = ~Categories{0};

Lexicon make(std::vector<Entry> entries) {
  Lexicon lexicon;
  lexicon.add({"und", "", {}, std::move(entries)});
  return lexicon;
}

TEST_CASE("Words are folded when they are added and asked for with folded text") {
  const Lexicon lexicon =
      make({{Category::label_reporter, "Reporter", ""}, {Category::label_reporter, "ÉCRIVAIN", ""}});
  CHECK(lexicon.find("reporter") == reporter);
  CHECK(lexicon.find("écrivain") == reporter);
  CHECK(lexicon.find("Reporter") == 0);
  CHECK(lexicon.find("report") == 0);
  CHECK(lexicon.find("reporters") == 0);
  CHECK(lexicon.find("") == 0);
}

TEST_CASE("A word has the categories of all lists that it is in") {
  Lexicon lexicon = make({{Category::label_reporter, "记者", ""}});
  lexicon.add({"x", "", {}, {{Category::label_host, "记者", ""}}});
  CHECK(lexicon.find("记者") == (reporter | host));
  CHECK(lexicon.longest_prefix("记者问", host).categories == (reporter | host));
}

TEST_CASE("The longest wanted word is found at either end") {
  const Lexicon lexicon = make({{Category::label_reporter, "记者", ""}, {Category::label_host, "记者会主持", ""}});
  CHECK(lexicon.longest_prefix("记者会主持人", every).length == std::string("记者会主持").size());
  CHECK(lexicon.longest_prefix("记者会主持人", reporter).length == std::string("记者").size());
  CHECK_FALSE(lexicon.longest_prefix("新华社记者", every));
  CHECK(lexicon.longest_suffix("新华社记者", every).length == std::string("记者").size());
  CHECK_FALSE(lexicon.longest_suffix("新华社记者", host));
}

TEST_CASE("A search finds the first place and there the longest wanted word") {
  const Lexicon lexicon =
      make({{Category::note, "笑", ""}, {Category::note, "笑声", ""}, {Category::outlet, "掌声", ""}});
  Lexicon::Match match;
  CHECK(lexicon.search("掌声和笑声、笑", bit(Category::note), &match) == std::string("掌声和").size());
  CHECK(match.length == std::string("笑声").size());
  CHECK(match.categories == bit(Category::note));
  CHECK(lexicon.search("掌声和笑声", every) == 0);
  CHECK(lexicon.search("没有", every, &match) == std::string_view::npos);
  CHECK(match.length == 0);
  CHECK(lexicon.search("", every) == std::string_view::npos);
}

TEST_CASE("A value belongs to a word and a category, and the first given stays") {
  Lexicon lexicon =
      make({{Category::month, "MAY", "5"}, {Category::era, "may", "1900"}, {Category::month, "june", "6"}});
  lexicon.add({"x", "", {}, {{Category::month, "May", "7"}, {Category::day_part, "may", "12"}}});
  CHECK(lexicon.value("may", Category::month) == "5");
  CHECK(lexicon.value("may", Category::era) == "1900");
  CHECK(lexicon.value("may", Category::day_part) == "12");
  CHECK(lexicon.value("june", Category::month) == "6");
  CHECK(lexicon.value("june", Category::era).empty());
  CHECK(lexicon.value("july", Category::month).empty());
}

TEST_CASE("A lexicon keeps its own copy of what it is given") {
  Lexicon lexicon;
  {
    const std::string word = "a word that is too long to be kept inside a string object";
    const std::string value = "a value that is too long to be kept inside a string object";
    lexicon.add({"x", "", {}, {{Category::surname_reading, word, value}}});
  }
  Lexicon moved = std::move(lexicon);
  CHECK(moved.value("a word that is too long to be kept inside a string object", Category::surname_reading) ==
        "a value that is too long to be kept inside a string object");
}

const File& builtin_file(std::string_view language) {
  const auto file =
      std::find_if(builtin().begin(), builtin().end(), [&](const File& f) { return f.language == language; });
  if (file == builtin().end()) throw std::out_of_range("no lexicon for " + std::string(language));
  return *file;
}

/// All words but the evidence of the language, which is counted from the files themselves.
bool has_all(const Lexicon& lexicon, const File& file) {
  return std::all_of(file.entries.begin(), file.entries.end(), [&](const Entry& entry) {
    return entry.category == Category::evidence ||
           (lexicon.find(shilu::text::fold(entry.word)) & bit(entry.category)) != 0;
  });
}

TEST_CASE("A language has the words of its file, of what that includes, and those of every language") {
  for (const File& file : builtin()) {
    CAPTURE(file.language);
    const auto lexicon = for_language(file.language);
    CHECK(has_all(*lexicon, file));
    CHECK(has_all(*lexicon, builtin_file("und")));
    for (const std::string_view included : file.includes) CHECK(has_all(*lexicon, builtin_file(included)));
  }
  CHECK_FALSE(has_all(*for_language("und"), builtin_file("en")));
}

TEST_CASE("A language is found by its tag, by the script that the tag implies, or by a shorter tag") {
  CHECK(for_language("zh-Hans") == for_language("zh"));
  CHECK(for_language("zh-Hans") == for_language("zh-CN"));
  CHECK(for_language("zh-Hans") == for_language("ZH-hans"));
  CHECK(for_language("zh-Hans") == for_language("zh_CN"));
  CHECK(for_language("zh-Hant") == for_language("zh-TW"));
  CHECK(for_language("zh-Hant") == for_language("zh-HK"));
  CHECK(for_language("zh-Hant") == for_language("zh-Hant-MO"));
  CHECK(for_language("zh-Hans") != for_language("zh-Hant"));
  CHECK(for_language("en") == for_language("en-GB"));
}

TEST_CASE("An unknown language has the words of every language only") {
  const auto plain = for_language("und");
  for (const std::string language : {"", "tlh", "x", "-", "_", "nonsense words", "\xFF\xFF", "tlh-Latn-US-x-more"}) {
    CAPTURE(language);
    CHECK(for_language(language) == plain);
  }
  CHECK(for_language(std::string(1000, 'e')) == plain);
}

TEST_CASE("A language is built once, whatever the number of threads") {
  std::vector<std::shared_ptr<const Lexicon>> seen(8);
  std::vector<std::thread> threads;
  for (auto& slot : seen) threads.emplace_back([&slot] { slot = for_language("zh-Hant"); });
  for (std::thread& thread : threads) thread.join();
  for (const auto& lexicon : seen) CHECK(lexicon == seen.front());
}

TEST_CASE("Extra files are added whole, with what they include, and their values win") {
  const File extra{
      "tlh", "", {"en"}, {{Category::label_reporter, "zq-reporter", ""}, {Category::month, "january", "9"}}};
  const auto lexicon = for_language("zh-Hans", {&extra});
  CHECK(lexicon->find("zq-reporter") == reporter);
  CHECK(lexicon->value("january", Category::month) == "9");
  CHECK(lexicon != for_language("zh-Hans"));
  CHECK(for_language("zh-Hans")->find("zq-reporter") == 0);

  const auto unknown = for_language("tlh", {&extra});
  CHECK(unknown->find("zq-reporter") == reporter);
  CHECK(has_all(*unknown, builtin_file("en")));
}

}  // namespace
