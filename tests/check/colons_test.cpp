// Colons behind labels.
#include "catch.hpp"
#include "check/found.hpp"

using namespace shilu;
using namespace shilu::tests;

namespace {

const std::string head = "云溪市防汛工作新闻发布会实录\n主持人：大家好。\n记者：水库如何？\n";

}  // namespace

TEST_CASE("the colon of the minority is found and mended") {
  const auto text = head + "林越:正常。\n";
  CHECK(findings_of(text, only({"SL306"})) == Strings{"SL306 4:3"});
  CHECK(fixed(text, only({"SL306"})) == head + "林越：正常。\n");
}

TEST_CASE("where both are as frequent, the first counts") {
  CHECK(findings_of("云溪市答记者问\n问：水库如何？\n答:正常。\n问：何时？\n答:下月。\n", only({"SL306"})) ==
        Strings{"SL306 3:2", "SL306 5:2"});
}

TEST_CASE("the house decides where it has a say") {
  auto options = only({"SL306"});
  options.style.colon = "half";
  CHECK(findings_of(head, options) == Strings{"SL306 2:4", "SL306 3:3"});
}

TEST_CASE("two colons in a row become one") {
  const auto text = head + "林越:：正常。\n记者：何时？\n林越：：下月。\n";
  CHECK(findings_of(text, only({"SL306"})) == Strings{"SL306 4:3", "SL306 6:3"});
  CHECK(fixed(text, only({"SL306"})) == head + "林越：正常。\n记者：何时？\n林越：下月。\n");
}

TEST_CASE("a translation has colons of its own") {
  CHECK(findings_of("外交部答记者问\n问：水库如何？\nQ: How is the reservoir?\n答：正常。\nA: It is "
                    "fine.\n问：何时？\n答：下月。\n",
                    only({"SL306"}))
            .empty());
}

TEST_CASE("colons in the speech are no matter of labels") {
  CHECK(findings_of(head + "林越：分两步:先修路,再通车。\n", only({"SL306"})).empty());
}

TEST_CASE("blanks before a colon are found where they are not the custom") {
  const auto text = head + "林越 ：正常。\n";
  CHECK(findings_of(text, only({"SL308"})) == Strings{"SL308 4:3"});
  CHECK(fixed(text, only({"SL308"})) == head + "林越：正常。\n");
  CHECK(
      findings_of("Conférence de presse\n\nM. Morel : Bonjour.\n\nQuestion : Et le port ?\n\nM. Morel : Il va bien.\n",
                  only({"SL308"}))
          .empty());
}
