#include "read/spellings.hpp"

#include <utility>

namespace shilu::read {

std::map<std::uint32_t, Spelling> spellings(const Case& c) {
  std::map<std::uint32_t, Spelling> result;
  for (const auto& candidate : c.candidates) {
    if (!candidate.accepted) continue;
    auto& spelling = result[candidate.words];
    if (spelling.turns++ > 0) continue;
    spelling.words = candidate.words;
    spelling.segment = candidate.segment;
    spelling.label = std::string(c.scan.readings[candidate.reading].label.of(c.text()));
  }
  return result;
}

void warn(Case& c, const Spelling& spelling, std::string code, std::string message,
          std::vector<std::string> arguments) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.severity = Severity::warning;
  diagnostic.message = std::move(message);
  diagnostic.arguments = std::move(arguments);
  diagnostic.line = c.scan.segments[spelling.segment].line + 1;
  diagnostic.byte = c.source.original(c.scan.segments[spelling.segment].text.begin);
  c.diagnostics.push_back(std::move(diagnostic));
}

}  // namespace shilu::read
