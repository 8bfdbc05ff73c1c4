// Printed numbers of questions.
#include "catch.hpp"
#include "check/found.hpp"

using namespace shilu;
using namespace shilu::tests;

namespace {

/// A record whose questions have these numbers.
std::string record(const Strings& numbers) {
  std::string text = "云溪市防汛工作新闻发布会实录\n主持人：大家好。\n";
  for (const auto& number : numbers)
    text += "问题" + number + "：水库" + number + "号闸门何时修好？\n林越：下月修好" + number + "号。\n";
  return text;
}

Strings found(const Strings& numbers) { return findings_of(record(numbers), only({"SL403", "SL404", "SL405"})); }

}  // namespace

TEST_CASE("numbers in sequence are right, in whatever script") {
  CHECK(found({"一", "二", "三"}).empty());
  CHECK(found({"1", "2", "3"}).empty());
  CHECK(found({"九", "十", "十一"}).empty());
  CHECK(found({"三", "四"}).empty());
}

TEST_CASE("a second round may begin at one again") { CHECK(found({"一", "二", "一", "二"}).empty()); }

TEST_CASE("a gap is found at the number behind it") {
  CHECK(found({"一", "三", "四"}) == Strings{"SL403 5:3"});
  CHECK(found({"一", "二", "四", "五", "七"}) == Strings{"SL403 7:3", "SL403 11:3"});
}

TEST_CASE("a number that goes back is no sequence either") { CHECK(found({"五", "三"}) == Strings{"SL403 5:3"}); }

TEST_CASE("a repeated number is found at the second place") {
  CHECK(found({"一", "二", "二", "三"}) == Strings{"SL404 7:3"});
}

TEST_CASE("a number in another script than most is found") {
  CHECK(found({"一", "2", "三"}) == Strings{"SL405 5:3"});
  CHECK(found({"1", "二"}) == Strings{"SL405 5:3"});
}

TEST_CASE("the house decides on the script, where it has a say") {
  auto options = only({"number-script"});
  options.style.numbering = "arabic";
  CHECK(findings_of(record({"一", "二"}), options) == Strings{"SL405 3:3", "SL405 5:3"});
  CHECK(fixed(record({"十一"}), options).find("问题11：") != std::string::npos);
}

TEST_CASE("renumbering goes on to the end of the round") {
  CHECK(fixed(record({"一", "三", "四"}), only({"SL403"})).find("问题二：水库三号") != std::string::npos);
  const auto text = fixed(record({"一", "三", "四", "一", "二"}), only({"SL403"}));
  CHECK(text.find("问题三：水库四号") != std::string::npos);
  CHECK(text.find("问题一：水库一号", text.find("问题三")) != std::string::npos);
}
