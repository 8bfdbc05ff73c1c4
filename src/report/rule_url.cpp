// Where a rule is described.
#include <string>
#include <string_view>

#include <shilu/report.hpp>

namespace shilu {

std::string rule_url(std::string_view code, std::string_view name) {
  std::string url = "docs/diagnostics.md#";
  for (const char c : code) url += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return url.append("-").append(name);
}

}  // namespace shilu
