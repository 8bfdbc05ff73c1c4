#include "report/headline.hpp"

#include <fmt/format.h>

#include "report/place.hpp"
#include "text/harmless.hpp"

namespace shilu::report {

std::string headline(std::string_view path, const Finding& finding, const Words& words, const Paint& paint) {
  auto where = text::harmless(path);
  if (!is_whole_file(finding.place)) where += fmt::format(":{}:{}", finding.place.line, finding.place.column);
  return fmt::format("{}: {}: {} {}", paint.strong(where), paint.severity(finding.severity, words.of(finding.severity)),
                     text::harmless(finding.message), paint.faint(fmt::format("[{} {}]", finding.code, finding.name)));
}

std::string failure_line(std::string_view path, std::string_view message, const Words& words, const Paint& paint) {
  return fmt::format("{}: {}: {} {}", paint.strong(text::harmless(path)), paint.severity(Severity::error, words.error),
                     text::harmless(message), paint.faint("[unreadable]"));
}

}  // namespace shilu::report
