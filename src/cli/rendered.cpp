#include "cli/rendered.hpp"

#include "cli/help.hpp"
#include "cli/usage_error.hpp"
#include "write/formats.hpp"

namespace shilu::cli {

WriteOptions write_options(const Input& input, const ConvertRequest& request, bool read_back, bool several) {
  WriteOptions options;
  options.diagnostics = request.diagnostics;
  options.bom = request.bom;
  options.in_corpus = several;
  options.chat_shape = request.chat_shape;
  options.chat_remarks = request.chat_remarks;
  // Below a folder the name of a file alone may not be unique. A document that is read back has its own.
  if (!read_back) options.document = input.document;
  return options;
}

std::optional<Rendered> next_rendered(Transcripts& transcripts, const Input& input, const ConvertRequest& request,
                                      bool several) {
  const std::optional<Transcript> transcript = transcripts.next();
  if (!transcript) return std::nullopt;
  const WriteOptions options = write_options(input, request, transcripts.read_back(), several);
  Rendered rendered;
  write::put(request.format, *transcript, rendered.text, options);
  rendered.left_out = write::left_out(request.format, *transcript, options);
  return rendered;
}

void refuse_several(Format format, bool several) {
  if (!several || !write::info(format).alone) return;
  throw UsageError(std::string(to_string(format)) +
                       ": a file of this format holds one document; name a folder, and each input gets a file of its "
                       "own: --output out/",
                   usage("convert"));
}

}  // namespace shilu::cli
