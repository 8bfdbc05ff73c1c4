#include "read/arrange.hpp"

#include <optional>

#include "grammar/document.hpp"
#include "read/captures.hpp"

namespace shilu::read {

namespace {

namespace d = grammar::document;

// clang-format off
template <typename Rule> struct node_of { static constexpr std::optional<NodeKind> value{}; };
template <> struct node_of<d::opening> { static constexpr std::optional value{NodeKind::opening}; };
template <> struct node_of<d::statements> { static constexpr std::optional value{NodeKind::statements}; };
template <> struct node_of<d::questions> { static constexpr std::optional value{NodeKind::questions}; };
template <> struct node_of<d::closing> { static constexpr std::optional value{NodeKind::closing}; };
template <> struct node_of<d::exchange> { static constexpr std::optional value{NodeKind::exchange}; };
template <> struct node_of<d::first_exchange> { static constexpr std::optional value{NodeKind::exchange}; };
template <> struct node_of<d::remark_turn> { static constexpr std::optional value{NodeKind::remark}; };
template <> struct node_of<d::statement_turn> { static constexpr std::optional value{NodeKind::statement}; };
template <> struct node_of<d::greeting_turn> { static constexpr std::optional value{NodeKind::question}; };
template <> struct node_of<d::question_turn> { static constexpr std::optional value{NodeKind::question}; };
template <> struct node_of<d::first_question_turn> { static constexpr std::optional value{NodeKind::question}; };
template <> struct node_of<d::answer_turn> { static constexpr std::optional value{NodeKind::answer}; };
// clang-format on

struct NoContext {};

}  // namespace

std::vector<Node> arrange(std::string_view symbols) {
  grammar::peg::memory_input<grammar::peg::tracking_mode::lazy> in(symbols.data(), symbols.size(), "");
  Captures<NodeKind> captures;
  const NoContext context;
  std::vector<Node> nodes;
  if (!grammar::peg::parse<d::transcript, grammar::peg::nothing, capturing<node_of>::control>(in, context, captures))
    return nodes;
  nodes.reserve(captures.size());
  for (const auto& capture : captures) nodes.push_back({capture.kind, capture.begin, capture.end});
  return nodes;
}

}  // namespace shilu::read
