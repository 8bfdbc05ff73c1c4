// Whoever the lead lists with those who speak takes part, too.
#include <shilu/parse.hpp>

#include <string>

#include "catch.hpp"

namespace {

/// The names of those who take part, with a star for whoever has no label.
std::string cast_of(const std::string& lead) {
  const auto tree = shilu::parse("云溪市防汛新闻发布会实录\n\n" + lead +
                                 "\n\n林越：大家好，我先介绍情况。\n记者：水库如何？\n林越：目前正常。\n");
  std::string out;
  for (const auto& person : tree.participants) {
    if (person.name.empty()) continue;
    if (!out.empty()) out += ' ';
    out += person.name + (person.labels.empty() ? "*" : "");
  }
  return out;
}

TEST_CASE("Whoever is listed beside a speaker is meant to speak") {
  CHECK(cast_of("5月3日，市政府举行新闻发布会，市水利局局长林越、市气象局副局长唐立介绍情况。") == "林越 唐立*");
  CHECK(cast_of("5月3日，市政府举行新闻发布会，请市气象局副局长唐立和市水利局局长林越女士介绍情况。") == "唐立* 林越");
}

TEST_CASE("Whoever attends is meant to speak") {
  CHECK(cast_of("5月3日，市政府举行新闻发布会，市气象局副局长唐立出席。") == "唐立* 林越");
}

TEST_CASE("Whoever is only spoken of is not") {
  CHECK(cast_of("5月3日，市政府举行新闻发布会。此前，省水利厅副厅长唐立检查了水库。") == "林越");
}

}  // namespace
