#include "catch.hpp"
#include "kinds.hpp"

namespace {

using namespace shilu;
using namespace shilu::read;
using namespace shilu::read::testing;

constexpr std::string_view body = "\nMODERATOR: Good morning, everybody. Shall we start?\n\nQUESTION: What is new?\n";

TEST_CASE("Front matter between two fences is metadata") {
  const auto text = "---\ntitle: Morning briefing\ndate: 2022-09-21\nspeakers:\n- \"Lee, Ann\"\n- Bob Stone\n---\n" +
                    std::string(body);
  CHECK(kinds(text, "en") == "metadata metadata metadata metadata metadata metadata metadata label label");
  const Entrance entrance(text, in_language("en"));
  const auto& c = entrance.decided();
  CHECK(c.conference.title == "Morning briefing");
  CHECK(c.conference.date == "2022-09-21");
  const int ann = c.people.find_name("Ann Lee");
  REQUIRE(ann != People::nobody);
  CHECK(c.people[ann].origin == Origin::metadata);
  CHECK(c.people.find_name("Bob Stone") != People::nobody);
}

TEST_CASE("A value can be quoted and go on in the next line") {
  const auto text = "---\ntitle: 'Morning briefing\n  on roads'\ndate: 2022-09-21\n---\n" + std::string(body);
  const Entrance entrance(text, in_language("en"));
  CHECK(entrance.decided().conference.title == "Morning briefing on roads");
  const auto quoted = "---\ntitle: \"Morning: briefing\"\ndate: 2022-09-21\n---\n" + std::string(body);
  CHECK(Entrance(quoted, in_language("en")).decided().conference.title == "Morning: briefing");
}

TEST_CASE("The title can be the last key") {
  const auto text = "---\ndate: 2022-09-21\ntitle: 'Morning briefing\n  on roads'\n---\n" + std::string(body);
  CHECK(Entrance(text, in_language("en")).decided().conference.title == "Morning briefing on roads");
}

TEST_CASE("A fence that nothing closes, or that stands later, begins no front matter") {
  CHECK(kinds("---\ntitle: Morning briefing\n" + std::string(body), "en").find("metadata") == std::string::npos);
  CHECK(kinds("Morning briefing\n---\ntitle: x\n---\n" + std::string(body), "en").find("metadata") ==
        std::string::npos);
  CHECK(kinds("", "en").empty());
  CHECK(kinds("---", "en").find("metadata") == std::string::npos);
}

}  // namespace
