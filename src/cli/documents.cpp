#include "cli/documents.hpp"

namespace shilu::cli {

const char* extension(Format format) {
  switch (format) {
    case Format::yaml: return ".yaml";
    case Format::json: return ".json";
    case Format::ndjson: return ".ndjson";
  }
  return "";
}

void Documents::add(const Transcript& transcript, std::string& out) {
  switch (format_) {
    case Format::yaml:
      if (several_) out += "---\n";
      write_yaml(transcript, out, options_);
      break;
    case Format::json:
      if (several_) out += empty_ ? "[\n" : ",\n";
      write_json(transcript, out, options_);
      if (several_ && out.ends_with('\n')) out.pop_back();
      break;
    case Format::ndjson: write_ndjson(transcript, out, options_); break;
  }
  empty_ = false;
}

void Documents::finish(std::string& out) const {
  if (format_ == Format::json && several_) out += empty_ ? "[]\n" : "\n]\n";
}

}  // namespace shilu::cli
