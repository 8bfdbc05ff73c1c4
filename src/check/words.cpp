#include "check/words.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>

#include <shilu/rules.hpp>

#include "check/fingerprints.hpp"
#include "check/places.hpp"
#include "check/wanted.hpp"
#include "text/unicode.hpp"

namespace shilu::checker {

namespace {

std::string filled(std::string_view pattern, const std::vector<std::string>& arguments) {
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const auto& argument : arguments) store.push_back(argument);
  return fmt::vformat(pattern, store);
}

/// One line of a message of several.
std::string_view variant(std::string_view message, std::size_t number) {
  for (; number > 0; --number) {
    const auto end = message.find('\n');
    if (end == std::string_view::npos) break;
    message.remove_prefix(end + 1);
  }
  return message.substr(0, message.find('\n'));
}

Edit edit_of(const text::Source& source, const Change& change) {
  return {{change.where.begin, change.where.end},
          {source.original(change.where.begin), source.original(change.where.end)},
          change.replacement};
}

/// Two steps may find the same: one finding, with what either speaks of.
void merge_equal(std::vector<Found>& found) {
  const auto same = [](const Found& a, const Found& b) {
    return a.rule == b.rule && !a.whole_file && !b.whole_file && a.where.begin == b.where.begin &&
           a.where.end == b.where.end && a.variant == b.variant && a.arguments == b.arguments;
  };
  std::size_t kept = 0;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (kept > 0 && same(found[kept - 1], found[i])) {
      auto& related = found[kept - 1].related;
      related.insert(related.end(), found[i].related.begin(), found[i].related.end());
    } else if (kept++ != i) {
      found[kept - 1] = std::move(found[i]);
    }
  }
  found.resize(kept);
}

}  // namespace

std::string turn_at(const Subject& s, std::size_t offset) {
  // Turns are in order of the text.
  const auto after = std::upper_bound(s.turns.begin(), s.turns.end(), offset,
                                      [](std::size_t value, const TurnView& view) { return value < view.whole.begin; });
  if (after == s.turns.begin()) return {};
  const auto& view = *std::prev(after);
  return offset < view.whole.end ? view.turn->id : std::string();
}

Place place_of(const text::Source& source, Range range) { return Places(source).of(range); }

std::vector<Finding> put_into_words(const Subject& subject, std::vector<Found> found) {
  std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
    return std::pair(a.whole_file ? 0 : a.where.begin + 1, a.rule) <
           std::pair(b.whole_file ? 0 : b.where.begin + 1, b.rule);
  });
  merge_equal(found);
  const auto severity = severities(subject.options);
  Fingerprints fingerprints(subject);
  Places places(subject.source);
  std::vector<Finding> result;
  result.reserve(found.size());
  for (const auto& each : found) {
    const auto index = static_cast<std::size_t>(each.rule);
    const auto& rule = rules()[index];
    const auto& words = subject.options.messages == "zh" ? rule.zh : rule.en;
    Finding finding;
    finding.code = rule.code;
    finding.name = rule.name;
    finding.severity = severity[index];
    finding.message = filled(variant(words.message, each.variant), each.arguments);
    finding.advice = filled(variant(words.advice, each.variant), each.arguments);
    if (!each.whole_file) {
      finding.place = places.of(each.where);
      finding.turn = turn_at(subject, each.where.begin);
    }
    for (const auto& place : each.related)
      finding.related.push_back({places.of(place), filled(words.related, each.arguments)});
    if (!each.changes.empty()) {
      Fix fix;
      fix.applicability = rule.fix == FixKind::safe ? Applicability::safe : Applicability::unsafe;
      fix.message = filled(words.fix, each.arguments);
      for (const auto& change : each.changes) fix.edits.push_back(edit_of(subject.source, change));
      finding.fix = std::move(fix);
    }
    finding.fingerprint = fingerprints.of(each);
    result.push_back(std::move(finding));
  }
  return result;
}

}  // namespace shilu::checker

namespace shilu {

const char* to_string(Applicability applicability) { return applicability == Applicability::safe ? "safe" : "unsafe"; }

}  // namespace shilu
