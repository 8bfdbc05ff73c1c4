#include "cli/rendered.hpp"

#include "write/formats.hpp"

namespace shilu::cli {

WriteOptions write_options(const ConvertRequest& request) {
  WriteOptions options;
  options.diagnostics = request.diagnostics;
  options.bom = request.bom;
  options.chat_shape = request.chat_shape;
  options.chat_remarks = request.chat_remarks;
  return options;
}

std::optional<Rendered> next_rendered(Transcripts& transcripts, const ConvertRequest& request, bool several) {
  const std::optional<Transcript> transcript = transcripts.next();
  if (!transcript) return std::nullopt;
  WriteOptions options = write_options(request);
  options.document = transcripts.document();
  Rendered rendered;
  rendered.left_out = write::put(request.format, *transcript, rendered.text, options, several);
  return rendered;
}

bool is_alone(Format format) { return write::info(format).alone; }

std::string alone_message(Format format) {
  return std::string(to_string(format)) + ": a file of this format holds one document";
}

}  // namespace shilu::cli
