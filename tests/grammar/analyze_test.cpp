#include <tao/pegtl/contrib/analyze.hpp>

#include "catch.hpp"
#include "grammar/attribution.hpp"
#include "grammar/date.hpp"
#include "grammar/document.hpp"
#include "grammar/line.hpp"

namespace {

using namespace shilu::grammar;

constexpr int silent = -1;

TEST_CASE("No root of the line grammar can loop without progress") {
  CHECK(peg::analyze<rule_line>(silent) == 0);
  CHECK(peg::analyze<colon_label>(silent) == 0);
  CHECK(peg::analyze<bracket_label>(silent) == 0);
  CHECK(peg::analyze<sign_label>(silent) == 0);
  CHECK(peg::analyze<blank_label>(silent) == 0);
  CHECK(peg::analyze<dash_label>(silent) == 0);
  CHECK(peg::analyze<numbered>(silent) == 0);
  CHECK(peg::analyze<bare>(silent) == 0);
}

TEST_CASE("No root of the grammar of dates can loop without progress") {
  CHECK(peg::analyze<date::date>(silent) == 0);
  CHECK(peg::analyze<date::time>(silent) == 0);
}

TEST_CASE("The root of the grammar of attributions cannot loop without progress") {
  CHECK(peg::analyze<attribution::verb_tail>(silent) == 0);
}

TEST_CASE("The document grammar cannot loop without progress") {
  CHECK(peg::analyze<document::transcript>(silent) == 0);
}

// Rules that do loop: by a repetition of nothing, and by coming back to themselves at the same place.
struct planted_star : peg::star<maybe_blanks> {};
struct planted_recursion;
struct planted_recursion : peg::seq<maybe_blanks, planted_recursion, colon> {};

TEST_CASE("A loop would be seen") {
  CHECK(peg::analyze<planted_star>(silent) > 0);
  CHECK(peg::analyze<planted_recursion>(silent) > 0);
}

}  // namespace
