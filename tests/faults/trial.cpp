#include "faults/trial.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "text/unicode.hpp"

namespace shilu::faults {

namespace {

using Key = std::tuple<std::string, std::string, std::string>;

std::string_view line(const Checked& checked, std::size_t number) {
  if (number == 0 || number > checked.lines.size()) return {};
  const auto& bytes = checked.lines[number - 1];
  return std::string_view(checked.text).substr(bytes.begin, bytes.end - bytes.begin);
}

Key key_of(const Checked& checked, const Finding& finding) {
  return {finding.code, finding.message, std::string(line(checked, finding.place.line))};
}

bool has_settings(const CheckOptions& options) {
  return !options.require.empty() || options.expect != Expectation::any;
}

}  // namespace

Outcome judge(const Sample& sample, const Fault& fault, const Mutant& mutant) {
  std::map<Key, std::size_t> before;
  const auto count = [&](const Checked& clean) {
    for (const auto& finding : clean.findings) ++before[key_of(clean, finding)];
  };
  if (has_settings(mutant.options)) {
    count(check(sample.text(), mutant.options));
  } else {
    count(sample.clean);
  }
  const auto after = check(mutant.text, mutant.options);
  Outcome outcome;
  const auto expected = [&](const Finding& finding) {
    return std::find(mutant.lines.begin(), mutant.lines.end(), finding.place.line) != mutant.lines.end();
  };
  // Of findings that read the same, those elsewhere are the old ones.
  std::vector<Finding> findings = after.findings;
  std::stable_partition(findings.begin(), findings.end(), [&](const Finding& f) { return !expected(f); });
  for (const auto& finding : findings) {
    if (auto& times = before[key_of(after, finding)]; times > 0) {
      --times;
      continue;
    }
    outcome.news.push_back(finding);
    const bool related = std::find(fault.rules.begin(), fault.rules.end(), finding.name) != fault.rules.end();
    if (related) {
      outcome.found = outcome.found || expected(finding);
    } else if (finding.severity == Severity::error) {
      ++outcome.errors;
    } else if (finding.severity == Severity::warning) {
      ++outcome.warnings;
    }
  }
  return outcome;
}

std::string shown(const Sample& sample, const Fault& fault, const Mutant& mutant, const Outcome& outcome) {
  std::string out(fault.name);
  out += " in " + sample.name;
  for (const auto number : mutant.lines) {
    out += "\n  line " + std::to_string(number);
    std::string_view text = mutant.text;
    for (auto skip = number; skip > 1 && text.find('\n') != std::string_view::npos; --skip)
      text.remove_prefix(text.find('\n') + 1);
    if (number > 0) out += ": " + std::string(text::head(text.substr(0, text.find('\n')), 150));
  }
  for (const auto& finding : outcome.news)
    out += "\n  new: " + finding.name + ", line " + std::to_string(finding.place.line) + ": " + finding.message;
  return out + "\n";
}

}  // namespace shilu::faults
