#include "read/arrange.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "text/random.hpp"

namespace {

using namespace shilu::read;

const char* name_of(NodeKind kind) {
  switch (kind) {
    case NodeKind::opening: return "opening";
    case NodeKind::statements: return "statements";
    case NodeKind::questions: return "questions";
    case NodeKind::closing: return "closing";
    case NodeKind::exchange: return "exchange";
    case NodeKind::remark: return "remark";
    case NodeKind::statement: return "statement";
    case NodeKind::question: return "question";
    case NodeKind::answer: return "answer";
  }
  return "";
}

bool is_turn(NodeKind kind) {
  return kind == NodeKind::remark || kind == NodeKind::statement || kind == NodeKind::question ||
         kind == NodeKind::answer;
}

/// (opening (remark)) …; `spans` adds what each turn covers: (opening (remark Htt)).
std::string tree(std::string_view symbols, bool spans = false) {
  std::string out;
  std::vector<std::uint32_t> open;
  const auto close_until = [&](std::uint32_t begin) {
    while (!open.empty() && open.back() <= begin) {
      out += ')';
      open.pop_back();
    }
  };
  for (const auto& node : arrange(symbols)) {
    close_until(node.begin);
    if (!out.empty()) out += ' ';
    out += std::string("(") + name_of(node.kind);
    if (spans && is_turn(node.kind)) out += " " + std::string(symbols.substr(node.begin, node.end - node.begin));
    open.push_back(node.end);
  }
  close_until(static_cast<std::uint32_t>(symbols.size()));
  return out;
}

struct Row {
  std::string_view symbols;
  std::string_view tree;
};

TEST_CASE("Labels in order make the parts of a conference") {
  const Row rows[] = {
      {"", ""},
      {" ", ""},
      {"t", ""},
      {"ttxt n", ""},
      {"c", ""},
      // The whole of a conference.
      {"HtSttSttHQtStQtStHt",
       "(opening (remark)) (statements (statement) (statement)) "
       "(questions (exchange (remark) (question) (answer)) (exchange (question) (answer))) (closing (remark))"},
      {"HQS", "(opening (remark)) (questions (exchange (question) (answer)))"},
      {"QS", "(questions (exchange (question) (answer)))"},
      {"QSH", "(questions (exchange (question) (answer))) (closing (remark))"},
      // One part alone.
      {"H", "(opening (remark))"},
      {"HH", "(opening (remark) (remark))"},
      {"S", "(statements (statement))"},
      {"SS", "(statements (statement) (statement))"},
      {"Q", "(questions (exchange (question)))"},
      {"HS", "(opening (remark)) (statements (statement))"},
      {"SHS", "(statements (statement) (remark) (statement))"},
      {"SH", "(statements (statement)) (closing (remark))"},
      {"SHQS", "(statements (statement)) (questions (exchange (remark) (question) (answer)))"},
      // Questions.
      {"QSQS", "(questions (exchange (question) (answer)) (exchange (question) (answer)))"},
      {"QSSS", "(questions (exchange (question) (answer) (answer) (answer)))"},
      {"QQS", "(questions (exchange (question) (question) (answer)))"},
      {"QSQQS", "(questions (exchange (question) (answer)) (exchange (question) (question) (answer)))"},
      {"QHS", "(questions (exchange (question) (remark) (answer)))"},
      {"QSHS", "(questions (exchange (question) (answer) (remark) (answer)))"},
      {"QSHQS", "(questions (exchange (question) (answer)) (exchange (remark) (question) (answer)))"},
      {"QSHHQS", "(questions (exchange (question) (answer)) (exchange (remark) (remark) (question) (answer)))"},
      {"QSHH", "(questions (exchange (question) (answer))) (closing (remark) (remark))"},
      {"QH", "(questions (exchange (question))) (closing (remark))"},
      {"QSQ", "(questions (exchange (question) (answer)) (exchange (question)))"},
      // Who asks but only greets does not open the questions; between answers such a turn is one.
      {"gSgSQS",
       "(statements (question) (statement) (question) (statement)) (questions (exchange (question) (answer)))"},
      {"g", "(statements (question))"},
      {"QSgS", "(questions (exchange (question) (answer)) (exchange (question) (answer)))"},
      {"QgS", "(questions (exchange (question) (question) (answer)))"},
      {"HgHSQ", "(opening (remark)) (statements (question) (remark) (statement)) (questions (exchange (question)))"},
      // What is no speech stands between.
      {"xx HtxStx QtStx", "(opening (remark)) (statements (statement)) (questions (exchange (question) (answer)))"},
      {"tttQtSt", "(questions (exchange (question) (answer)))"},
      {"Q nS nH n", "(questions (exchange (question) (answer))) (closing (remark))"},
      {"QxSxQxS", "(questions (exchange (question) (answer)) (exchange (question) (answer)))"},
      {"QctScctc", "(questions (exchange (question) (answer)))"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.symbols);
    CHECK(tree(row.symbols) == row.tree);
  }
}

TEST_CASE("A turn ends with its speech, not with the gap behind it") {
  const Row rows[] = {
      {"Htt  n", "(opening (remark Htt))"},
      {"Ht nt S", "(opening (remark Ht nt)) (statements (statement S))"},
      {"H  t", "(opening (remark H  t))"},
      {"Sctx t", "(statements (statement Sct))"},
      {"QtxttSt", "(questions (exchange (question Qt) (answer St)))"},
      {"tHtct", "(opening (remark Htct))"},
      {"Q Q ", "(questions (exchange (question Q) (question Q)))"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.symbols);
    CHECK(tree(row.symbols, true) == row.tree);
  }
}

/// Nodes in order, one inside the other or apart; every label opens exactly one turn inside a part.
void check_whole(const std::string& symbols) {
  CAPTURE(symbols);
  const auto nodes = arrange(symbols);
  std::vector<int> turns(symbols.size(), 0);
  std::vector<Node> open;
  bool good = true;
  std::uint32_t last = 0;
  for (const auto& node : nodes) {
    good = good && node.begin < node.end && node.end <= symbols.size() && node.begin >= last;
    last = node.begin;
    while (!open.empty() && open.back().end <= node.begin) open.pop_back();
    good = good && (open.empty() || node.end <= open.back().end);
    const bool part = node.kind == NodeKind::opening || node.kind == NodeKind::statements ||
                      node.kind == NodeKind::questions || node.kind == NodeKind::closing;
    good = good && part == open.empty();
    if (node.kind == NodeKind::exchange) good = good && open.size() == 1 && open.back().kind == NodeKind::questions;
    if (is_turn(node.kind)) {
      good = good && !is_turn(open.back().kind);
      ++turns[node.begin];
      const auto inside = std::string_view(symbols).substr(node.begin + 1, node.end - node.begin - 1);
      good = good && inside.find_first_of("HSQgx") == std::string_view::npos;
    }
    open.push_back(node);
  }
  for (std::size_t i = 0; i < symbols.size(); ++i) {
    const bool label = std::string_view("HSQg").find(symbols[i]) != std::string_view::npos;
    good = good && turns[i] == (label ? 1 : 0);
  }
  CHECK(good);
}

constexpr std::string_view alphabet = " tnxHSQgc";

TEST_CASE("Every short sequence has a tree in which each label opens one turn") {
  for (std::size_t length = 0; length <= 4; ++length) {
    std::vector<std::size_t> digits(length, 0);
    for (bool more = true; more;) {
      std::string symbols;
      for (const auto digit : digits) symbols += alphabet[digit];
      check_whole(symbols);
      more = false;
      for (auto& digit : digits) {
        if (++digit < alphabet.size()) {
          more = true;
          break;
        }
        digit = 0;
      }
    }
  }
}

TEST_CASE("Every long sequence has a tree in which each label opens one turn") {
  shilu::text::testing::Random random;
  CAPTURE(random.seed);
  for (int round = 0; round < 3000; ++round) {
    std::string symbols;
    for (auto length = random.below(120); length > 0; --length) symbols += alphabet[random.below(alphabet.size())];
    check_whole(symbols);
  }
}

std::string repeated(std::string_view unit, std::size_t times) {
  std::string out;
  out.reserve(unit.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += unit;
  return out;
}

TEST_CASE("A million symbols are no burden") {
  constexpr std::size_t million = 1'000'000;
  CHECK(arrange(repeated("H", million)).size() == million + 1);
  CHECK(arrange(repeated("S", million)).size() == million + 1);
  CHECK(arrange(repeated("Q", million)).size() == million + 2);
  CHECK(arrange(repeated("QS", million)).size() == 3 * million + 1);
  CHECK(arrange(repeated("QSH", million)).size() == 4 * million + 2);
  CHECK(arrange(repeated(" ", million)).empty());
  CHECK(arrange("Q" + repeated("H", million)).size() == million + 4);
}

}  // namespace
