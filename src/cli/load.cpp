#include "cli/load.hpp"

#include <shilu/lexicon_error.hpp>
#include <shilu/load.hpp>

#include <exception>
#include <filesystem>
#include <new>

#include "cli/read_file.hpp"

namespace shilu::cli {
namespace {

void tell_diagnostics(const Input& input, const Transcript& transcript, bool warnings, Messages& messages) {
  for (const Diagnostic& diagnostic : transcript.diagnostics) {
    const bool wanted =
        diagnostic.severity == Severity::error || (warnings && diagnostic.severity == Severity::warning);
    if (wanted) messages.diagnostic(input.name, diagnostic);
  }
}

}  // namespace

std::optional<std::string> read_input(const Input& input, const Limits& limits, Messages& messages) {
  try {
    return read_file(input.path, input.name, limits.input_bytes);
  } catch (const std::bad_alloc&) {
    messages.error(input.name + ": not enough memory to read it");
  } catch (const std::exception& error) {
    messages.error(error.what());
  }
  return std::nullopt;
}

std::optional<std::string> not_a_text(const Input& input, std::string_view bytes) {
  if (!is_document(bytes)) return std::nullopt;
  return input.name +
         ": this is a document that shilu has written, and no transcript; name the transcript from which it was made "
         "(only 'shilu convert' reads documents back)";
}

std::optional<Transcript> parse_input(const Input& input, std::string_view bytes, Options options, bool warnings,
                                      Messages& messages) {
  options.name = std::filesystem::path(input.name).filename().native();
  try {
    Transcript transcript = parse(bytes, options);
    tell_diagnostics(input, transcript, warnings, messages);
    if (!unreadable(transcript)) return transcript;
  } catch (const LexiconError&) {
    throw;
  } catch (const std::bad_alloc&) {
    messages.error(input.name + ": not enough memory to parse it");
  } catch (const std::exception& error) {
    // The library throws nothing for content.
    messages.error(input.name + ": internal error: " + error.what() + "; please report this with the file");
  }
  return std::nullopt;
}

}  // namespace shilu::cli
