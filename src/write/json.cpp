// The document as JSON, indented or on one line.
#include <cstddef>
#include <shilu/write.hpp>
#include <string>

#include "write/describe.hpp"
#include "write/formats.hpp"
#include "write/json_emitter.hpp"
#include "write/json_escapes.hpp"

namespace shilu {
namespace {

template <class Writer>
void write_with(Writer& writer, const Transcript& transcript, const WriteOptions& options) {
  write::JsonEmitter<Writer> emitter(writer);
  writer.StartObject();
  write::describe(transcript, options, emitter);
  writer.EndObject();
}

}  // namespace

void write::put_json(const Transcript& transcript, std::string& out, const WriteOptions& options) {
  StringStream stream{out};
  Pretty writer(stream);
  writer.SetIndent(' ', 2);
  write_with(writer, transcript, options);
}

void write_json(const Transcript& transcript, std::string& out, const WriteOptions& options) {
  write::put_json(transcript, out, options);
  out += '\n';
}

void write_ndjson(const Transcript& transcript, std::string& out, const WriteOptions& options) {
  const std::size_t begin = out.size();
  write::StringStream stream{out};
  write::Compact writer(stream);
  write_with(writer, transcript, options);
  write::escape_unsafe(out, begin);
  out += '\n';
}

std::string to_json(const Transcript& transcript, const WriteOptions& options) {
  std::string out;
  write_json(transcript, out, options);
  return out;
}

}  // namespace shilu
