#include "cli/transcripts.hpp"

#include <new>
#include <utility>

#include "cli/load.hpp"
#include "cli/messages.hpp"

namespace shilu::cli {

Transcripts::Transcripts(const Input& input, const ConvertRequest& request) : input_(input), request_(request) {
  text_ = read_input(input, request.options.limits);
  if (!text_) status_ = ExitCode::incomplete;
  if (!text_ || !is_document(*text_)) return;
  document_ = *std::exchange(text_, std::nullopt);
  reader_ = std::make_unique<DocumentReader>(document_, input.name, request.options.limits);
  try {
    several_ = reader_->several();
  } catch (const DocumentError& error) {
    print_error(error.what());
    status_ = ExitCode::incomplete;
  }
}

std::optional<Transcript> Transcripts::next() {
  if (reader_) return next_document();
  if (!text_) return std::nullopt;
  const std::string bytes = *std::exchange(text_, std::nullopt);
  std::optional<Transcript> transcript = parse_input(input_, bytes, request_.options, !request_.quiet);
  if (!transcript) status_ = ExitCode::incomplete;
  return transcript;
}

/// One document in error hides none of the others.
std::optional<Transcript> Transcripts::next_document() {
  for (;;) {
    try {
      return reader_->next();
    } catch (const DocumentError& error) {
      print_error(error.what());
    } catch (const std::bad_alloc&) {
      print_error(input_.name + ": not enough memory to read a document of it");
    }
    status_ = ExitCode::incomplete;
  }
}

}  // namespace shilu::cli
