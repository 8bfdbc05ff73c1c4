// How often each rule found something, as a table.
#include <fmt/format.h>

#include <algorithm>

#include <shilu/report.hpp>

namespace shilu {

void count_findings(const Checked& checked, std::vector<RuleCount>& counts) {
  for (const auto& finding : checked.findings) {
    auto place = std::find_if(counts.begin(), counts.end(), [&](const RuleCount& c) { return c.code == finding.code; });
    if (place == counts.end()) place = counts.insert(place, {finding.code, finding.name, 0, 0});
    ++place->count;
    place->fixable += finding.fix && finding.fix->applicability == Applicability::safe;
  }
}

std::string statistics(std::vector<RuleCount> counts) {
  std::sort(counts.begin(), counts.end(), [](const RuleCount& a, const RuleCount& b) {
    return a.count != b.count ? a.count > b.count : a.code < b.code;
  });
  std::size_t code_width = 0;
  for (const auto& each : counts) code_width = std::max(code_width, each.code.size());
  const auto count_width = counts.empty() ? 0 : std::to_string(counts.front().count).size();
  std::string out;
  for (const auto& each : counts) {
    const char* const fixable = each.fixable == 0 ? "[ ]" : each.fixable == each.count ? "[*]" : "[-]";
    out += fmt::format("{:>{}}  {:<{}}  {}  {}\n", each.count, count_width, each.code, code_width, fixable, each.name);
  }
  return out;
}

}  // namespace shilu
