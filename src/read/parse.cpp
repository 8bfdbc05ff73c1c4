// The library's main entrance.
#include <shilu/parse.hpp>

#include <algorithm>

#include "read/build.hpp"
#include "read/entrance.hpp"
#include "read/parse.hpp"

namespace shilu {

namespace {

/// Keeps the errors and as many others as the limit allows; the rest is counted in one note.
void limit_diagnostics(std::vector<Diagnostic>& diagnostics, std::size_t limit) {
  const auto is_count = [](const Diagnostic& d) { return d.code == "more-diagnostics"; };
  const auto counted = static_cast<std::size_t>(std::count_if(diagnostics.begin(), diagnostics.end(), is_count));
  if (diagnostics.size() - counted <= limit) return;
  std::size_t kept = 0;
  std::size_t dropped = 0;
  Diagnostic note;
  note.code = "more-diagnostics";
  note.severity = Severity::note;
  std::vector<Diagnostic> out;
  for (auto& diagnostic : diagnostics) {
    if (is_count(diagnostic)) {
      note = diagnostic;
    } else if (kept < limit || diagnostic.severity == Severity::error) {
      ++kept;
      out.push_back(std::move(diagnostic));
    } else {
      ++dropped;
    }
  }
  if (dropped > 0 && note.message.empty()) {
    note.message = std::to_string(dropped) + " more findings are not listed";
    note.arguments = {std::to_string(dropped)};
  }
  out.push_back(std::move(note));
  diagnostics = std::move(out);
}

}  // namespace

namespace read {

Transcript parse(std::string_view bytes, const Options& options, const lexicon::Extras& extras) {
  const Entrance entrance(bytes, options, extras);
  const auto& source = entrance.source();
  Transcript transcript;
  transcript.source.name = options.name;
  transcript.source.encoding = source.encoding;
  transcript.source.bytes = source.bytes;
  transcript.source.lines = source.lines.size();
  transcript.diagnostics = source.diagnostics;
  transcript.language = options.language.empty() ? "und" : options.language;
  if (!source.readable) return transcript;
  build(entrance.decided(), options, transcript);
  std::stable_sort(transcript.diagnostics.begin(), transcript.diagnostics.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.byte < b.byte; });
  limit_diagnostics(transcript.diagnostics, options.limits.diagnostics);
  return transcript;
}

}  // namespace read

Transcript parse(std::string_view bytes, const Options& options) {
  return read::parse(bytes, options, lexicon::Extras(options.lexicons));
}

bool unreadable(const Transcript& transcript) {
  return std::any_of(transcript.diagnostics.begin(), transcript.diagnostics.end(),
                     [](const Diagnostic& d) { return d.severity == Severity::error; });
}

}  // namespace shilu
