#include "check/words.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <unordered_set>

#include <shilu/rules.hpp>

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

/// FNV-1a: short, and the same on every machine.
class Hash {
 public:
  void add(std::string_view bytes) {
    for (const char c : bytes) value_ = (value_ ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    value_ = (value_ ^ 0xFFu) * 0x100000001B3u;
  }
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0xCBF29CE484222325u;
};

/// Which rule, on a line of which words, about what; a number more where all that is the same.
class Fingerprints {
 public:
  std::string of(const Subject& s, const Found& found) {
    Hash hash;
    hash.add(rules()[static_cast<std::size_t>(found.rule)].code);
    if (!found.whole_file) {
      hash.add(text::trim(s.piece(s.line(s.line_at(found.where.begin)))));
      hash.add(s.piece(found.where));
    }
    for (std::uint64_t value = hash.value();; value = value * 0x5851F42D4C957F2Du + 1) {
      if (seen_.insert(value).second) return fmt::format("{:016x}", value);
    }
  }

 private:
  std::unordered_set<std::uint64_t> seen_;
};

Edit edit_of(const text::Source& source, const Change& change) {
  return {{change.where.begin, change.where.end},
          {source.original(change.where.begin), source.original(change.where.end)},
          change.replacement};
}

std::size_t line_index(const text::Source& source, std::size_t offset) {
  const auto after = std::upper_bound(source.lines.begin(), source.lines.end(), offset,
                                      [](std::size_t value, const text::Line& line) { return value < line.begin; });
  return after == source.lines.begin() ? 0 : static_cast<std::size_t>(after - source.lines.begin()) - 1;
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

Place place_of(const text::Source& source, Range range) {
  Place place;
  place.text = {range.begin, range.end};
  place.bytes = {source.original(range.begin), source.original(range.end)};
  if (source.lines.empty()) return place;
  const std::string_view text = source.text;
  const auto first = line_index(source, range.begin);
  const auto last = range.empty() ? first : line_index(source, range.end - 1);
  const auto from = source.lines[first].begin;
  const auto to = source.lines[last].begin;
  place.line = first + 1;
  place.end_line = last + 1;
  place.utf8_column = range.begin - from + 1;
  place.utf8_end_column = range.end - to + 1;
  place.column = text::count_code_points(text.substr(from, range.begin - from)) + 1;
  place.end_column = text::count_code_points(text.substr(to, range.end - to)) + 1;
  return place;
}

std::vector<Finding> put_into_words(const Subject& subject, std::vector<Found> found) {
  std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
    return std::pair(a.whole_file ? 0 : a.where.begin + 1, a.rule) <
           std::pair(b.whole_file ? 0 : b.where.begin + 1, b.rule);
  });
  const auto severity = severities(subject.options);
  Fingerprints fingerprints;
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
      finding.place = place_of(subject.source, each.where);
      finding.turn = turn_at(subject, each.where.begin);
    }
    for (const auto& place : each.related)
      finding.related.push_back({place_of(subject.source, place), filled(words.related, each.arguments)});
    if (!each.changes.empty()) {
      Fix fix;
      fix.applicability = rule.fix == FixKind::safe ? Applicability::safe : Applicability::unsafe;
      fix.message = filled(words.fix, each.arguments);
      for (const auto& change : each.changes) fix.edits.push_back(edit_of(subject.source, change));
      finding.fix = std::move(fix);
    }
    finding.fingerprint = fingerprints.of(subject, each);
    result.push_back(std::move(finding));
  }
  return result;
}

}  // namespace shilu::checker

namespace shilu {

const char* to_string(Applicability applicability) { return applicability == Applicability::safe ? "safe" : "unsafe"; }

}  // namespace shilu
