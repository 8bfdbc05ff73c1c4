#include "grammar/attribution.hpp"
#include "rule.hpp"

namespace {

using namespace shilu::grammar;
using namespace shilu::grammar::testing;
namespace a = shilu::grammar::attribution;

TEST_CASE("A verb of saying with a sign behind it") {
  for (const auto* text :
       {"表示，", "说：", "说,", "说。", "告诉记者，", "告诉媒体：", "说道，", "讲过，", "说了，", "表示 ："}) {
    CAPTURE(text);
    CHECK(takes<a::verb_tail>(text));
  }
  CHECK(matched<a::verb_tail>("强调，") == none);
  CHECK(matched<a::verb_tail>("表示欢迎，") == none);
  CHECK(matched<a::verb_tail>("说明书，") == none);
  CHECK(matched<a::verb_tail>("") == none);
}

TEST_CASE("An opening quotation mark is seen and not taken") {
  CHECK(matched<a::verb_tail>("表示“今年开工。”") == "表示");
  CHECK(matched<a::verb_tail>("说「好」") == "说");
  CHECK(refuses<a::opening_quote>("”"));
}

TEST_CASE("The end of the paragraph is as good as a full stop") {
  CHECK(takes<a::verb_tail>("说"));
  CHECK(takes<a::full_stop>("。"));
  CHECK(takes<a::full_stop>(""));
  CHECK(refuses<a::full_stop>("，"));
}

TEST_CASE("Parts of a verb's tail") {
  CHECK(takes<a::count>("了三句话"));
  CHECK(takes<a::count>("了两点"));
  CHECK(refuses<a::count>("了，句话"));
  CHECK(refuses<a::count>("三句话"));
  CHECK(takes<a::amount>("三"));
  CHECK(refuses<a::amount>("，"));
  CHECK(takes<a::counted>("句話"));
  CHECK(refuses<a::counted>("人"));
  CHECK(takes<a::listener>("记者"));
  CHECK(takes<a::listener>("記者"));
  CHECK(refuses<a::listener>("读者"));
  CHECK(takes<a::aspect>("道"));
  CHECK(refuses<a::aspect>("的"));
  CHECK(takes<a::comma>("，"));
  CHECK(refuses<a::comma>("。"));
  CHECK(takes<a::colon>("："));
  CHECK(refuses<a::colon>("；"));
  CHECK(takes<a::verb>("说"));
  CHECK(refuses<a::verb>("写"));
}

}  // namespace
