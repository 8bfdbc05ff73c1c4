#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "read/build.hpp"

namespace {

using namespace shilu;
using namespace shilu::read;

Person person(std::string name, std::string outlet = {}, Role role = Role::unknown) {
  Person result;
  result.name = std::move(name);
  result.outlet = std::move(outlet);
  result.role = role;
  return result;
}

std::vector<std::string> ids(const std::vector<Person>& people, const char* language = "zh-Hans") {
  std::vector<const Person*> pointers;
  for (const auto& one : people) pointers.push_back(&one);
  return participant_ids(pointers, *lexicon::for_language(language));
}

TEST_CASE("An id is the name in ASCII") {
  CHECK(ids({person("缪小娟")})[0] == "miao-xiaojuan");
  CHECK(ids({person("张三")})[0] == "zhang-san");
  CHECK(ids({person("欧阳静姝")})[0] == "ouyang-jingshu");
  CHECK(ids({person("Ann Lee")}, "en")[0] == "ann-lee");
  CHECK(ids({person("José Peña")}, "en")[0] == "jose-pena");
}

TEST_CASE("A family name is spelt as it is read as one") {
  CHECK(ids({person("仇和")})[0] == "qiu-he");
  CHECK(ids({person("单霁翔")})[0] == "shan-jixiang");
}

TEST_CASE("Where there is no name, the outlet or the role stands for it") {
  const auto outlet = ids({person("", "安徽日报", Role::reporter)})[0];
  CHECK(outlet.substr(0, 5) == "anhui");
  CHECK(ids({person("", "", Role::host)})[0] == "host");
  CHECK(ids({person("", "", Role::unknown)})[0] == "unknown");
}

TEST_CASE("Ids are unique, ASCII and the same every time") {
  const std::vector<Person> people{person("张三"),
                                   person("张三", "安徽日报"),
                                   person("張三"),
                                   person("章三"),
                                   person("", "", Role::host),
                                   person("", "", Role::host),
                                   person("Zhang San"),
                                   person("Zhang San 2"),
                                   person("홍길동"),
                                   person("Путин"),
                                   person("★"),
                                   person("zhang-san-2")};
  const auto first = ids(people);
  std::set<std::string> seen;
  for (const auto& id : first) {
    CAPTURE(id);
    CHECK(seen.insert(id).second);
    CHECK_FALSE(id.empty());
    CHECK(id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
  }
  CHECK(ids(people) == first);
  CHECK(first[0] == "zhang-san");
  CHECK(first[1] == "zhang-san-2");
}

TEST_CASE("An id depends on the name alone, not on who else is there") {
  CHECK(ids({person("李四"), person("张三")})[1] == ids({person("张三")})[0]);
}

}  // namespace
