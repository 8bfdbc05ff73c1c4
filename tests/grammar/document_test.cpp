#include "grammar/document.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include "rule.hpp"

namespace {

using namespace shilu::grammar::testing;
namespace peg = tao::pegtl;
namespace d = shilu::grammar::document;

TEST_CASE("A body goes on over gaps and stops before those at its end") {
  CHECK(matched<d::body>("tt") == "tt");
  CHECK(matched<d::body>("t  tc") == "t  tc");
  CHECK(matched<d::body>(" nt n") == " nt");
  CHECK(matched<d::body>("xt").empty());
  CHECK(matched<d::body>("").empty());
  CHECK(takes<d::gap>("n"));
  CHECK(refuses<d::gap>("t"));
  CHECK(takes<d::speech>("c"));
  CHECK(refuses<d::speech>(" "));
}

TEST_CASE("A turn is a label and its body") {
  CHECK(matched<d::remark_turn>("Ht tH") == "Ht t");
  CHECK(refuses<d::remark_turn>("St"));
  CHECK(matched<d::statement_turn>("St x") == "St");
  CHECK(refuses<d::statement_turn>("Qt"));
  CHECK(matched<d::answer_turn>("SctQ") == "Sct");
  CHECK(refuses<d::answer_turn>("H"));
  CHECK(matched<d::question_turn>("gtS") == "gt");
  CHECK(matched<d::question_turn>("QtS") == "Qt");
  CHECK(refuses<d::question_turn>("S"));
  CHECK(matched<d::first_question_turn>("Q") == "Q");
  CHECK(refuses<d::first_question_turn>("g"));
  CHECK(matched<d::greeting_turn>("gt") == "gt");
  CHECK(refuses<d::greeting_turn>("Q"));
}

TEST_CASE("What belongs to no turn is any but a label") {
  CHECK(matched<d::outside>(" ntxcH") == " ntxc");
  CHECK(matched<d::outside>("S").empty());
}

TEST_CASE("Parts of a conference") {
  CHECK(matched<d::opening>("Ht HtS") == "Ht Ht");
  CHECK(refuses<d::opening>("S"));
  CHECK(matched<d::remarks>("HHQ") == "HH");
  CHECK(matched<d::remarks>("Q").empty());
  CHECK(matched<d::statement>("HSt") == "HSt");
  CHECK(refuses<d::statement>("HQ"));
  CHECK(matched<d::statements>("StHStgtHQ") == "StHStgt");
  CHECK(refuses<d::statements>("HHQ"));
  CHECK(matched<d::exchange>("HQtHgtHStStQ") == "HQtHgtHStSt");
  CHECK(refuses<d::exchange>("HS"));
  CHECK(matched<d::first_exchange>("QtSt") == "QtSt");
  CHECK(refuses<d::first_exchange>("gtSt"));
  CHECK(matched<d::questions>("QtStHgtSH") == "QtStHgtS");
  CHECK(refuses<d::questions>("gS"));
  CHECK(matched<d::closing>("HtHx") == "HtHx");
  CHECK(refuses<d::closing>("t"));
  CHECK(takes<d::stray>("?"));
  CHECK(refuses<d::stray>(""));
}

TEST_CASE("Every sequence is a transcript") {
  for (const auto* text : {"", " ", "t", "HSQSH", "gQg", "QHHHS", "SSHQ", "xcn", "HxHxQtx"}) {
    CAPTURE(text);
    CHECK(takes<d::transcript>(text));
  }
  CHECK(takes<d::transcript>("nobody's symbols: \xFF"));
}

/// Counts the rules that were tried.
template <typename Rule>
struct counting : peg::normal<Rule> {
  template <peg::apply_mode A, peg::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& in, std::size_t& count) {
    ++count;
    return peg::match<Rule, A, M, Action, Control>(in, count);
  }
};

std::size_t steps(std::string_view unit, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += unit;
  peg::memory_input<peg::tracking_mode::lazy> in(text.data(), text.size(), "");
  std::size_t count = 0;
  CHECK(peg::parse<d::transcript, peg::nothing, counting>(in, count));
  return count;
}

TEST_CASE("The work grows with the text and no faster") {
  for (const auto* unit : {"H",  "S",  "Q",  "g",  " ",   "t",      "n",   "x",     "c",  "QS",    "QH",
                           "HQ", "SH", "gH", "gS", "Ht ", "QtnStn", "Q  ", "S   H", "Hx", "QHHHS", "gHQ"}) {
    CAPTURE(unit);
    const auto once = steps(unit, 2000);
    const auto twice = steps(unit, 4000);
    CHECK(twice <= 2 * once + 100);
    CHECK(once <= 2000 * std::string_view(unit).size() * 60);
  }
  // Rules that are tried in vain over the whole rest are tried a fixed number of times.
  for (const auto* start : {"H", "S", "Q", "g", "QS", "SQ"}) {
    CAPTURE(start);
    for (const auto* unit : {"H", "Ht", "H ", "Hx"}) {
      const auto count = [&](std::size_t times) {
        std::string rest;
        for (std::size_t i = 0; i < times; ++i) rest += unit;
        return steps(start + rest, 1);
      };
      CHECK(count(4000) <= 2 * count(2000) + 100);
    }
  }
}

}  // namespace
