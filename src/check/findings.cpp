#include "check/findings.hpp"

#include <utility>

namespace shilu::checker {

Found& Findings::add(Rule rule, Range where, std::vector<std::string> arguments) {
  const bool room = found_.size() < limit_;
  if (!wants(rule) || !room) {
    if (wants(rule)) ++dropped_;
    ignored_ = {};
    return ignored_;
  }
  Found& found = found_.emplace_back();
  found.rule = rule;
  found.where = where;
  found.arguments = std::move(arguments);
  return found;
}

Found& Findings::add(Rule rule, std::vector<std::string> arguments) {
  Found& found = add(rule, Range{}, std::move(arguments));
  found.whole_file = true;
  return found;
}

Found& Findings::add_last(Rule rule, std::vector<std::string> arguments) {
  limit_ = found_.size() + 1;
  return add(rule, std::move(arguments));
}

}  // namespace shilu::checker
