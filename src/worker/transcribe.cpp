#include "worker/transcribe.hpp"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <string>

#include "read/parse.hpp"
#include "worker/error.hpp"
#include "worker/load.hpp"

namespace shilu::worker {
namespace {

std::string or_else(const std::string& given, const std::string& otherwise) {
  return given.empty() ? otherwise : given;
}

std::string file_name(std::string_view path) { return std::filesystem::path(path).filename().native(); }

Code code_of(const Diagnostic& diagnostic) {
  if (diagnostic.code == "unknown-encoding") return Code::encoding;
  if (diagnostic.code == "input-too-large") return Code::too_large;
  if (diagnostic.code == "too-many-turns") return Code::limit;
  return Code::internal;
}

}  // namespace

Transcript transcribe(const Record& record, const Settings& settings, const lexicon::Extras& lexicons,
                      std::size_t& size) {
  Options options;
  options.limits.input_bytes = std::numeric_limits<std::size_t>::max();  // lines and files are bounded already
  options.language = or_else(record.language, settings.language);
  options.name = file_name(record.name);
  std::string loaded;
  std::string_view bytes = record.content;
  if (record.source == Record::Source::path) {
    loaded = load(record.content, settings.max_record);
    bytes = loaded;
    if (options.name.empty()) options.name = file_name(record.content);
  }
  size = bytes.size();
  // The strings of JSON are Unicode, whatever the text was before.
  options.encoding = record.source == Record::Source::text ? "UTF-8" : or_else(record.encoding, settings.encoding);

  Transcript transcript = read::parse(bytes, options, lexicons);
  const auto error = std::find_if(transcript.diagnostics.begin(), transcript.diagnostics.end(),
                                  [](const Diagnostic& d) { return d.severity == Severity::error; });
  if (error != transcript.diagnostics.end()) throw RecordError(code_of(*error), error->message, error->byte);
  return transcript;
}

}  // namespace shilu::worker
