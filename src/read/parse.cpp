// The library's main entrance.
#include <shilu/parse.hpp>

#include <algorithm>

#include "read/build.hpp"
#include "read/entrance.hpp"

namespace shilu {

Transcript parse(std::string_view bytes, const Options& options) {
  const read::Entrance entrance(bytes, options);
  const auto& source = entrance.source();
  Transcript transcript;
  transcript.source.name = options.name;
  transcript.source.encoding = source.encoding;
  transcript.source.bytes = source.bytes;
  transcript.source.lines = source.lines.size();
  transcript.diagnostics = source.diagnostics;
  transcript.language = options.language.empty() ? "und" : options.language;
  if (!source.readable) return transcript;
  read::build(entrance.decided(), options, transcript);
  std::stable_sort(transcript.diagnostics.begin(), transcript.diagnostics.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.byte < b.byte; });
  return transcript;
}

bool unreadable(const Transcript& transcript) {
  return std::any_of(transcript.diagnostics.begin(), transcript.diagnostics.end(),
                     [](const Diagnostic& d) { return d.severity == Severity::error; });
}

}  // namespace shilu
