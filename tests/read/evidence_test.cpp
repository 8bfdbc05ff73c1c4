#include "read/evidence.hpp"

#include <set>

#include "catch.hpp"

namespace {

using namespace shilu::read;

TEST_CASE("Every evidence has one rule, in the order of the enumeration, with a name and a weight of its own") {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    CAPTURE(rules[i].name);
    CHECK(static_cast<std::size_t>(rules[i].evidence) == i);
    CHECK(rules[i].weight != 0);
    CHECK(names.insert(rules[i].name).second);
    CHECK_FALSE(rules[i].name.empty());
    CHECK(rules[i].name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
  }
}

TEST_CASE("Each evidence counts once") {
  for (const auto& rule : rules) {
    CAPTURE(rule.name);
    EvidenceSet set;
    CHECK(set.weight() == 0);
    CHECK(set.describe().empty());
    CHECK_FALSE(set.has(rule.evidence));
    set.add(rule.evidence);
    set.add(rule.evidence);
    CHECK(set.has(rule.evidence));
    CHECK(set.weight() == rule.weight);
    const auto text = set.describe();
    REQUIRE(text.size() == 1);
    CHECK(text[0] == std::string(rule.name) + (rule.weight > 0 ? " +" : " ") + std::to_string(rule.weight));
    for (const auto& other : rules) CHECK(set.has(other.evidence) == (other.evidence == rule.evidence));
  }
}

TEST_CASE("Weights add up, and the description follows the table") {
  EvidenceSet set;
  int sum = 0;
  for (auto rule = rules.rbegin(); rule != rules.rend(); ++rule) {
    set.add(rule->evidence);
    sum += rule->weight;
  }
  CHECK(set.weight() == sum);
  const auto text = set.describe();
  REQUIRE(text.size() == rules.size());
  for (std::size_t i = 0; i < rules.size(); ++i) CHECK(text[i].substr(0, rules[i].name.size()) == rules[i].name);
}

TEST_CASE("The form of a line alone never makes a label") {
  EvidenceSet form;
  form.add(Evidence::colon_form);
  form.add(Evidence::speech_follows);
  CHECK(form.weight() < label_threshold);
  EvidenceSet word = form;
  word.add(Evidence::role_word);
  CHECK(word.weight() >= label_threshold);
  EvidenceSet field = form;
  field.add(Evidence::name_form);
  field.add(Evidence::field_key);
  CHECK(field.weight() < label_threshold);
}

}  // namespace
