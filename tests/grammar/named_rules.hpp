// The rules that a root is made of, by the names that the grammar gives them.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "grammar/peg.hpp"

namespace shilu::grammar::testing {

using Names = std::set<std::string>;

/// `label_text` for a struct of the grammar, empty for a rule without a name of its own.
template <typename Rule>
std::string name_of() {
  constexpr std::string_view space = "shilu::grammar::";
  std::string_view name = peg::demangle<Rule>();
  if (name.substr(0, space.size()) != space || name.find('<') != std::string_view::npos) return {};
  return std::string(name.substr(space.size()));
}

template <typename Rule>
struct collect {
  static void visit(Names& names) {
    if (auto name = name_of<Rule>(); !name.empty()) names.insert(std::move(name));
  }
};

/// All named rules that a root can reach.
template <typename Root>
Names reachable() {
  Names names;
  peg::visit<Root, collect>(names);
  return names;
}

/// A control that notes the named rules that succeed, wherever they stand.
template <typename Rule>
struct noting : peg::normal<Rule> {
  template <peg::apply_mode A, peg::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename ParseInput, typename Context>
  [[nodiscard]] static bool match(ParseInput& in, const Context& context, Names& names) {
    const bool success = peg::match<Rule, A, M, Action, Control>(in, context, names);
    if (success) collect<Rule>::visit(names);
    return success;
  }
};

}  // namespace shilu::grammar::testing
