// Where the rules put what they find, until it is sorted, silenced and put into words.
#pragma once

#include <bitset>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/check.hpp>

#include "check/rule.hpp"
#include "check/subject.hpp"

namespace shilu::checker {

inline constexpr std::size_t rule_count = static_cast<std::size_t>(Rule::count_);
using RuleSet = std::bitset<rule_count>;

/// One replacement in the text.
struct Change {
  Range where;
  std::string replacement;
};

/// A finding without words.
struct Found {
  Rule rule = Rule::count_;
  Range where;
  bool whole_file = false;
  std::size_t variant = 0;  ///< which line of the rule's message
  std::vector<std::string> arguments;
  std::vector<Range> related;
  std::vector<Change> changes;  ///< the fix; in order of the text

  Found& see(Range place) {
    related.push_back(place);
    return *this;
  }
  Found& change(Range place, std::string replacement) {
    changes.push_back({place, std::move(replacement)});
    return *this;
  }
  Found& as(std::size_t number) {
    variant = number;
    return *this;
  }
};

class Findings {
 public:
  Findings(RuleSet wanted, std::size_t limit) : wanted_(wanted), limit_(limit) {}

  /// Rules need not work for what nobody wants to know.
  bool wants(Rule rule) const { return wanted_[static_cast<std::size_t>(rule)]; }

  /// Takes the finding where its rule is wanted; the reference is good until the next one.
  Found& add(Rule rule, Range where, std::vector<std::string> arguments = {});
  /// About the file as a whole.
  Found& add(Rule rule, std::vector<std::string> arguments = {});

  /// The same beyond the limit: how many findings were dropped.
  Found& add_last(Rule rule, std::vector<std::string> arguments);

  std::vector<Found>& all() { return found_; }
  std::size_t dropped() const { return dropped_; }  ///< found beyond the limit

 private:
  RuleSet wanted_;
  std::size_t limit_;
  std::vector<Found> found_;
  std::size_t dropped_ = 0;
  Found ignored_;
};

}  // namespace shilu::checker
