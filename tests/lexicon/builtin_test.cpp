#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "lexicon/reader.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace {

using namespace shilu::lexicon;

std::vector<std::string> paths() {
  std::vector<std::string> found;
  for (const auto& file : std::filesystem::directory_iterator(SHILU_GRAMMAR_DIR "/lexicon")) {
    if (file.path().extension() == ".yaml") found.push_back(file.path().string());
  }
  std::sort(found.begin(), found.end());
  return found;
}

/// The words of a category in one file, folded.
std::set<std::string> words(const File& file, Category category) {
  std::set<std::string> found;
  for (const Entry& entry : file.entries) {
    if (entry.category == category) found.insert(shilu::text::fold(entry.word));
  }
  return found;
}

/// Words that are in both categories, for the message of a check that wants none.
std::vector<std::string> common(const File& file, Category a, Category b) {
  const auto first = words(file, a);
  const auto second = words(file, b);
  std::vector<std::string> both;
  std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(both));
  return both;
}

TEST_CASE("Every lexicon file is in the program, word for word") {
  REQUIRE(paths().size() == builtin().size());
  for (const std::string& path : paths()) {
    CAPTURE(path);
    const OwnedFile owned = read_file(path);
    CHECK(std::filesystem::path(path).stem().string() == owned.file.language);
    const auto same = std::find_if(builtin().begin(), builtin().end(),
                                   [&](const File& file) { return file.language == owned.file.language; });
    REQUIRE(same != builtin().end());
    CHECK(same->name == owned.file.name);
    CHECK(same->includes == owned.file.includes);
    CHECK(std::equal(same->entries.begin(), same->entries.end(), owned.file.entries.begin(), owned.file.entries.end(),
                     [](const Entry& a, const Entry& b) {
                       return a.category == b.category && a.word == b.word && a.value == b.value;
                     }));
  }
}

TEST_CASE("The built-in languages are sorted, each is there once, and what they include exists") {
  std::vector<std::string_view> languages;
  for (const File& file : builtin()) languages.push_back(file.language);
  CHECK(std::is_sorted(languages.begin(), languages.end()));
  CHECK(std::adjacent_find(languages.begin(), languages.end()) == languages.end());
  CHECK(std::count(languages.begin(), languages.end(), "und") == 1);
  for (const File& file : builtin()) {
    CAPTURE(file.language);
    for (const std::string_view included : file.includes) {
      CHECK(std::count(languages.begin(), languages.end(), included) == 1);
      CHECK(included != file.language);
    }
  }
}

TEST_CASE("Every language but the undetermined one has a name and can be told by its words") {
  for (const File& file : builtin()) {
    if (file.language == "und") continue;
    CAPTURE(file.language);
    CHECK_FALSE(file.name.empty());
    CHECK_FALSE(words(file, Category::evidence).empty());
  }
}

TEST_CASE("No built-in word says two things that exclude each other") {
  const std::vector<std::pair<Category, Category>> exclusive{
      {Category::label_reporter, Category::label_speaker},   {Category::label_reporter, Category::label_host},
      {Category::label_reporter, Category::label_answer},    {Category::label_audience, Category::label_speaker},
      {Category::label_question, Category::label_answer},    {Category::label_question, Category::label_speaker},
      {Category::label_answer, Category::label_follow_up},   {Category::verb_ask, Category::verb_answer},
      {Category::surname, Category::honorific_before},       {Category::field_date, Category::field_place},
      {Category::section_opening, Category::section_closing}};
  for (const File& file : builtin()) {
    for (const auto& [a, b] : exclusive) {
      CAPTURE(file.language, static_cast<int>(a), static_cast<int>(b));
      CHECK(common(file, a, b).empty());
    }
  }
}

bool only_ideographs(const std::string& word) {
  for (std::size_t at = 0; at < word.size();) {
    const shilu::text::CodePoint point = shilu::text::decode_at(word, at);
    if (!shilu::text::is_han(point.value)) return false;
    at += point.length;
  }
  return true;
}

TEST_CASE("Chinese surnames are ideographs: mostly one, in compound ones two, in Manchu ones up to four") {
  std::vector<std::string> odd;
  std::size_t one = 0;
  std::size_t more = 0;
  for (const File& file : builtin()) {
    if (!file.language.starts_with("zh")) continue;
    for (const std::string& surname : words(file, Category::surname)) {
      const std::size_t length = shilu::text::count_code_points(surname);
      ++(length == 1 ? one : more);
      if (length > 4 || !only_ideographs(surname)) odd.push_back(surname);
    }
  }
  CHECK(odd == std::vector<std::string>{});
  CHECK(one > more);
}

TEST_CASE("Month names of a language cover the twelve months or are not given") {
  for (const File& file : builtin()) {
    CAPTURE(file.language);
    std::set<std::string_view> months;
    for (const Entry& entry : file.entries) {
      if (entry.category == Category::month) months.insert(entry.value);
    }
    CHECK((months.empty() || months.size() == 12));
  }
}

TEST_CASE("Folding a built-in word changes no length") {
  for (const File& file : builtin()) {
    for (const Entry& entry : file.entries) {
      if (shilu::text::fold(entry.word).size() != entry.word.size()) FAIL_CHECK(std::string(entry.word));
    }
  }
}

}  // namespace
