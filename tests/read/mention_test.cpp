// Where the text names people first: exactly the name, wherever on the line it stands.
#include <shilu/parse.hpp>

#include <string>
#include <vector>

#include "catch.hpp"

namespace {

const std::string talk = "江口日报记者：何时通水？\n陶令仪：下月通水。\n";

/// The bytes of each participant's mention; reporters aside.
std::vector<std::string> mentions(const std::string& text) {
  std::vector<std::string> found;
  for (const auto& person : shilu::parse(text).participants) {
    if (person.role == shilu::Role::reporter) continue;
    found.push_back(text.substr(person.mention.begin, person.mention.end - person.mention.begin));
  }
  return found;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a name behind the key of a field is found there") {
  CHECK(mentions("主持人：沈屿　市政府新闻办副主任\n发布人：陶令仪　市水务局局长\n" + talk) ==
        Strings{"沈屿", "陶令仪"});
}

TEST_CASE("a name behind its office is found there, each of several") {
  CHECK(mentions("发布人：市水务局局长陶令仪、市环保局总工程师丁楠\n" + talk) == Strings{"陶令仪", "丁楠"});
}

TEST_CASE("blanks inside a name belong to the mention, those before it do not") {
  CHECK(mentions("发布人：\n　丁　楠　市环保局总工程师\n陶令仪　市水务局局长\n" + talk) == Strings{"丁　楠", "陶令仪"});
}
