// Silences what the settings say is meant to be there.
#include "check/suppress.hpp"

#include <algorithm>

#include <shilu/rules.hpp>

#include "check/wanted.hpp"
#include "check/words.hpp"

namespace shilu::checker {

namespace {

RuleSet rules_of(const Suppression& suppression) {
  RuleSet set;
  for (const auto& word : suppression.rules) set |= rules_named(word);
  return set;
}

RuleSet usual_rules() {
  RuleSet set;
  for (std::size_t i = 0; i < rule_count; ++i) set.set(i, rules()[i].on);
  return set;
}

bool placed(const Suppression& suppression) {
  return suppression.line != 0 || !suppression.turn.empty() || !suppression.text.empty();
}

/// The finding's place is the one that is meant; its rule is.
bool means(const Suppression& suppression, const Subject& s, const Found& found) {
  if (!placed(suppression)) return true;
  if (found.whole_file) return false;
  const auto line = s.line_at(found.where.begin);
  if (suppression.line != 0 && suppression.line != line + 1) return false;
  if (!suppression.turn.empty() && suppression.turn != turn_at(s, found.where.begin)) return false;
  if (suppression.text.empty()) return true;
  return !s.source.lines.empty() && s.piece(s.line(line)).find(suppression.text) != std::string_view::npos;
}

}  // namespace

Suppressed suppress(const Subject& s, RuleSet wanted, bool complete, std::vector<Found>& found) {
  const auto& all = s.options.suppressions;
  Suppressed result;
  std::vector<RuleSet> rules;
  for (const auto& suppression : all) {
    rules.push_back(rules_of(suppression));
    // Where some of its rules were not asked, what it is there for may be theirs.
    const auto asked = rules.back() & wanted;
    const bool judged = complete && asked.any() && (rules.back() & usual_rules() & ~wanted).none();
    result.states.push_back(judged ? SuppressionState::unused : SuppressionState::not_judged);
  }
  const auto silenced = [&](const Found& each) {
    bool any = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!rules[i][static_cast<std::size_t>(each.rule)] || !means(all[i], s, each)) continue;
      result.states[i] = SuppressionState::used;
      any = true;
    }
    return any;
  };
  result.findings = std::erase_if(found, silenced);
  return result;
}

}  // namespace shilu::checker
