#include "read/people.hpp"

#include "catch.hpp"

namespace {

using namespace shilu;
using namespace shilu::read;

const lexicon::Lexicon& zh() { return *lexicon::for_language("zh-Hans"); }
const lexicon::Lexicon& en() { return *lexicon::for_language("en"); }

Person person(std::string name, std::string title = {}, Role role = Role::unknown, std::string outlet = {}) {
  Person result;
  result.name = std::move(name);
  result.title = std::move(title);
  result.role = role;
  result.outlet = std::move(outlet);
  return result;
}

int find(const People& people, std::string_view label, const lexicon::Lexicon& lexicon) {
  return people.find(who(label, {}, lexicon), lexicon);
}

TEST_CASE("A person is added once and completed by later mentions") {
  People people;
  const int first = people.add(person("张三"));
  CHECK(people.add(person("李四", "局长")) != first);
  CHECK(people.add(person("张三", "副局长", Role::host)) == first);
  CHECK(people.all().size() == 2);
  CHECK(people[first].title == "副局长");
  CHECK(people[first].role == Role::host);
  // What is known stays.
  CHECK(people.add(person("张三", "市长", Role::speaker)) == first);
  CHECK(people[first].title == "副局长");
  CHECK(people[first].role == Role::host);
}

TEST_CASE("The earliest place and the best origin of a person stay") {
  People people;
  auto late = person("张三");
  late.first = 90;
  late.origin = Origin::label;
  const int index = people.add(late);
  auto early = person("张三");
  early.first = 7;
  early.origin = Origin::roster;
  people.add(early);
  CHECK(people[index].first == 7);
  CHECK(people[index].origin == Origin::roster);
  people.add(late);
  CHECK(people[index].first == 7);
  CHECK(people[index].origin == Origin::roster);
}

TEST_CASE("Reporters of one name and two outlets are two; an outlet without a name is one") {
  People people;
  const int a = people.add(person("王明", {}, Role::reporter, "安徽日报"));
  const int b = people.add(person("王明", {}, Role::reporter, "新华社"));
  CHECK(a != b);
  const int outlet = people.add(person("", {}, Role::reporter, "彭博社"));
  CHECK(people.add(person("", {}, Role::reporter, "彭博社")) == outlet);
  CHECK(people.add(person("", {}, Role::reporter, "路透社")) != outlet);
}

TEST_CASE("A name is found whatever its capitals") {
  People people;
  const int lee = people.add(person("Ann Lee"));
  CHECK(people.find_name("ANN LEE") == lee);
  CHECK(people.find_name("Ann") == People::nobody);
  CHECK(people.find_name("") == People::nobody);
}

TEST_CASE("The only person of a role, or nobody") {
  People people;
  CHECK(people.only(Role::host) == People::nobody);
  const int host = people.add(person("张三", {}, Role::host));
  people.add(person("李四", {}, Role::speaker));
  CHECK(people.only(Role::host) == host);
  people.add(person("王五", {}, Role::host));
  CHECK(people.only(Role::host) == People::nobody);
}

TEST_CASE("A Han label means the person of that name, or of that family name and office") {
  People people;
  const int zhu = people.add(person("朱振宇", "市工信局党组成员、副局长"));
  const int hua = people.add(person("华亮", "南通大学副校长"));
  CHECK(find(people, "朱振宇", zh()) == zhu);
  CHECK(find(people, "华 亮", zh()) == hua);
  CHECK(find(people, "朱局长", zh()) == zhu);
  CHECK(find(people, "李局长", zh()) == People::nobody);
  CHECK(find(people, "朱振", zh()) == People::nobody);
  CHECK(find(people, "记者", zh()) == People::nobody);
  people.add(person("朱明", "市教育局局长"));
  CHECK(find(people, "朱局长", zh()) == People::nobody);  // two fit
}

TEST_CASE("A Latin label means the person of that last name, first name or part of the name") {
  People people;
  const int powell = people.add(person("Jerome Powell"));
  const int ryan = people.add(person("Frederick Ryan Jr."));
  CHECK(find(people, "MR. POWELL", en()) == powell);
  CHECK(find(people, "POWELL", en()) == powell);
  CHECK(find(people, "Jerome", en()) == powell);
  CHECK(find(people, "JEROME POWELL", en()) == powell);
  CHECK(find(people, "RYAN", en()) == ryan);
  CHECK(find(people, "Powe", en()) == People::nobody);
  CHECK(find(people, "Anna Powell", en()) == People::nobody);
  const int other = people.add(person("Anna Powell"));
  CHECK(find(people, "POWELL", en()) == People::nobody);  // two fit
  CHECK(find(people, "Anna Powell", en()) == other);
}

TEST_CASE("An office means the only person who holds it") {
  People people;
  const int bureau = people.add(person("张三", "市教育局局长"));
  people.add(person("李四", "市卫健委主任"));
  CHECK(find(people, "教育局局长", zh()) == bureau);
  CHECK(find(people, "农业局局长", zh()) == People::nobody);
}

TEST_CASE("Two titles can mean one office") {
  CHECK(same_office("市教育局局长", "教育局局长", zh()));
  CHECK(same_office("教育局局长", "市教育局局长", zh()));
  CHECK(same_office("市工信局党组成员、副局长", "副局长", zh()));
  CHECK(same_office("市工信局党组成员、副局长", "局长", zh()));
  CHECK(same_office("Minister of Finance", "MINISTER", en()));
  CHECK_FALSE(same_office("市教育局局长", "主任", zh()));
  CHECK_FALSE(same_office("市教育局局长", "农业局局长", zh()));
  CHECK_FALSE(same_office("", "局长", zh()));
  CHECK_FALSE(same_office("局长", "", zh()));
}

TEST_CASE("Every origin has a word") {
  CHECK(to_string(Origin::roster) == std::string("roster"));
  CHECK(to_string(Origin::lead) == std::string("lead"));
  CHECK(to_string(Origin::metadata) == std::string("metadata"));
  CHECK(to_string(Origin::title) == std::string("title"));
  CHECK(to_string(Origin::label) == std::string("label"));
}

}  // namespace
