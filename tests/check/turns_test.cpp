// Texts without turns and turns without words.
#include "catch.hpp"
#include "check/found.hpp"

using namespace shilu;
using namespace shilu::tests;

namespace {

const std::string head = "云溪市防汛工作新闻发布会实录\n主持人：大家好。\n记者：水库如何？\n";
const std::string article =
    "云溪市水库除险加固工程开工\n5月6日，云溪市水库除险加固工程正式开工。工程计划投资三亿元，明年汛期之前完工。\n";

}  // namespace

TEST_CASE("an article is asked for turns only where a transcript is expected") {
  auto options = only({"no-turn"});
  CHECK(findings_of(article, options).empty());
  options.expect = Expectation::transcript;
  CHECK(findings_of(article, options) == Strings{"SL101 file"});
}

TEST_CASE("a text that calls itself a record has turns") {
  CHECK(findings_of("云溪市防汛工作新闻发布会实录\n今天的发布会介绍了水库的情况，大家都很满意，会后还参观了现场。\n",
                    only({"no-turn"})) == Strings{"SL101 file"});
}

TEST_CASE("an empty text is an error of its own") {
  CHECK(findings_of("", only({"no-turn"})) == Strings{"SL101 file"});
  CHECK(findings_of(" \n\t\n　\n", only({"no-turn"})) == Strings{"SL101 file"});
  CHECK(messages_of("", only({"no-turn"})) == Strings{"the text is empty"});
}

TEST_CASE("a label without speech") {
  CHECK(findings_of(head + "林越：\n记者：何时通车？\n林越：下月。\n", only({"SL301", "SL302"})) ==
        Strings{"SL302 4:1"});
  CHECK(findings_of(head + "林越：正常。\n记者：何时通车？\n林越：\n", only({"SL301", "SL302"})) ==
        Strings{"SL302 6:1"});
}

TEST_CASE("speech in the lines below a label is speech") {
  CHECK(findings_of(head + "林越：\n\n目前正常。\n", only({"SL301", "SL302"})).empty());
}

TEST_CASE("a turn of signs alone holds no words") {
  CHECK(findings_of(head + "林越：……\n记者：何时通车？\n林越：下月。\n", only({"SL301", "SL302"})) ==
        Strings{"SL301 4:1"});
}
